import { html, nothing, type TemplateResult } from 'lit';
import type { RuleRole } from '../../model/rules/judgement.js';
import type { RuleLineTold, RuleTold } from '../../telling/rule-words.js';

/** The sum behind a verdict, what else it looks at, and what holds for everybody. */
export const ruleSum = ({ lines, fact, source }: RuleTold): TemplateResult => html`
  ${
    lines.length > 0
      ? html`<table class="small">
          ${lineGroup(lines, ['plus', 'minus', 'total'])} ${lineGroup(lines, ['beside'])}
        </table>`
      : nothing
  }
  ${fact ? html`<p class="small">${fact}</p>` : nothing}
  <p class="small muted">${source}</p>
`;

function lineGroup(
  lines: readonly RuleLineTold[],
  roles: readonly RuleRole[],
): TemplateResult | typeof nothing {
  const shown = lines.filter(({ role }) => roles.includes(role));
  if (shown.length === 0) return nothing;
  return html`<tbody>
    ${shown.map(
      ({ role, label, amount, range }) =>
        html`<tr class=${role}>
          <th scope="row">${label}</th>
          <td class="number">
            ${role === 'minus' ? '−\u00a0' : ''}${amount}
            ${range ? html`<span class="range">${range}</span>` : nothing}
          </td>
        </tr>`,
    )}
  </tbody>`;
}
