import { html, nothing, type TemplateResult } from 'lit';
import type { Device } from '../../model/household.js';
import { writeSize } from '../../model/write-size.js';
import { deviceName } from '../../telling/names.js';
import type { SizeInputEvent } from '../stowage-size-field/stowage-size-field.js';
import { selectOne, whereToFind } from './fields.js';
import type { Panel } from './panel.js';

const MEANINGS = ['increment', 'total', 'unknown'] as const;

/** The third question: *Next Backup Size*, which Settings prints as what the next backup adds. */
export function nextQuestion(panel: Panel, device: Device): TemplateResult {
  const { localize, request, snapshot } = panel;
  const { id, next } = device;
  const { household } = snapshot;
  const only = household.people.flatMap(({ devices }) => devices).length === 1;
  const onSize = ({ size }: SizeInputEvent) => {
    const value = size && { size: writeSize(size), means: next?.means ?? 'increment' };
    request({ type: 'set', id, field: 'next', value, key: `${id}/next` });
  };
  const meaning = () =>
    selectOne({
      label: localize.term('nextMeansLabel'),
      value: next?.means ?? 'increment',
      options: MEANINGS.map((means) => [means, localize.term('nextMeans', means)] as const),
      onPick: (means) => {
        request({ type: 'set', id, field: 'next.means', value: means });
      },
    });
  return html`<div class="question">
    <stowage-size-field
      .label=${only ? localize.term('nextLabel') : localize.term('nextLabelOf', deviceName(localize, household, device))}
      .value=${next?.size ?? null}
      .problem=${panel.problemAt(`${id}/next`)}
      @stowage-size=${onSize}
    ></stowage-size-field>
    ${next ? meaning() : nothing} ${whereToFind(panel, 'backup-list', localize.term('nextHelp'), device)}
  </div>`;
}
