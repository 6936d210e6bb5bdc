/** Words of a field for a number. */
export const numberField = {
  numberProblem: (least: string, most: string) => `Type a number from ${least} to ${most}.`,
};
