import loadHighs from 'highs';

const highs = await loadHighs();

/**
 * Solves with HiGHS what it does best with: the differences to how things stand, a column for every other option,
 * and one objective, loss · (n + 1) + changes, where n is the most changes there can be. The answer is added up
 * in integers; null when it stopped at the time limit, in seconds.
 */
export function referee({ fixed, choices }, capacity, timeLimit) {
  const scale =
    1 + choices.reduce((sum, { options }) => sum + Math.max(...options.map(({ changes }) => changes)), 0);
  const columns = [];
  const rowUpper = [capacity - fixed];
  for (const { options } of choices) {
    const [first, ...others] = options;
    rowUpper[0] -= first.bytes;
    const row = others.length > 1 ? rowUpper.push(1) - 1 : undefined;
    for (const option of others) {
      columns.push({
        option,
        first,
        row,
        bytes: option.bytes - first.bytes,
        cost: (option.loss - first.loss) * scale + option.changes - first.changes,
      });
    }
  }
  const starts = [0];
  const indices = [];
  const values = [];
  for (const { row, bytes } of columns) {
    indices.push(0);
    values.push(bytes);
    if (row !== undefined) {
      indices.push(row);
      values.push(1);
    }
    starts.push(indices.length);
  }
  const { length: numCols } = columns;
  const { length: numRows } = rowUpper;
  const chosen = highs.withModel(
    {
      numCols,
      numRows,
      colCost: columns.map(({ cost }) => cost),
      colLower: new Float64Array(numCols),
      colUpper: new Float64Array(numCols).fill(1),
      rowLower: new Float64Array(numRows).fill(-highs.infinity),
      rowUpper,
      matrix: { format: 'csc', numRows, numCols, starts, indices, values },
      integrality: new Int32Array(numCols).fill(highs.constants.variableType.integer),
    },
    (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, time_limit: timeLimit });
      model.run();
      const isSolved = model.getModelStatus() === highs.constants.modelStatus.optimal;
      return isSolved ? model.getSolution().colValue : null;
    },
  );
  return (
    chosen &&
    addUp(
      fixed,
      choices,
      columns.filter((_, index) => chosen[index] > 0.5),
    )
  );
}

function addUp(fixed, choices, taken) {
  const sums = { used: fixed, loss: 0, changes: 0 };
  const add = ({ bytes, loss, changes }, sign) => {
    sums.used += sign * bytes;
    sums.loss += sign * loss;
    sums.changes += sign * changes;
  };
  for (const { options } of choices) add(options[0], 1);
  for (const { option, first } of taken) {
    add(option, 1);
    add(first, -1);
  }
  return sums;
}
