import { html, type TemplateResult } from 'lit';
import {
  APP_LOSSES,
  ASSUMED_GROWTH,
  GROWTH_PROVENANCE,
  LOSSES,
  LOSSES_PROVENANCE,
  PHOTO_KINDS,
  PRESETS,
  RULES,
  TIER_BYTES,
  TIERS,
  TIERS_PROVENANCE,
  UPLOAD_SPEEDS,
  UPLOAD_SPEEDS_PROVENANCE,
  VIDEO_KINDS,
} from '../../src/data/index.js';
import { dayIn } from '../../src/telling/format.js';
import { cameraSizeIn } from '../../src/elements/stowage-forecast/camera-size.js';
import { VALUES } from '../../src/elements/stowage-value/values.js';
import { en } from '../../src/locales/en.js';
import { headroomOf } from '../../src/model/capacity.js';
import { formatSize } from '../../src/model/format-size.js';
import type { RuleId } from '../../src/data/rules.js';
import type { RuleVerdict } from '../../src/model/rules/judgement.js';
import type { Size } from '../../src/model/size.js';
import { scenarioWhere } from '../rule-scenarios.js';
import { dataTable } from './data-table.js';
import { withCode } from './with-code.js';

const LANG = 'en';
const size = (bytes: number): string => formatSize(bytes, { locale: LANG });
const count = new Intl.NumberFormat(LANG);
const cameraSize = (bytes: number): string => cameraSizeIn(LANG, bytes);

const range = ({ low, bytes, high }: Pick<Size, 'low' | 'bytes' | 'high'>, text = size): string =>
  low === high ? text(bytes) : `${text(bytes)} (${text(low)} to ${text(high)})`;

const said = ({ asOf, source }: { readonly asOf: string; readonly source: string }): TemplateResult =>
  html`<p>${source}. As of ${dayIn(LANG, asOf)}.</p>`;

/** What each tier holds, and what of it is better kept free. */
export const tierTable = (): TemplateResult =>
  html`${dataTable({
    caption: 'What each tier holds',
    head: ['Tier', 'Bytes', 'Better kept free'],
    words: 1,
    rows: TIERS.map((tier) => [
      size(TIER_BYTES[tier]),
      count.format(TIER_BYTES[tier]),
      size(headroomOf(TIER_BYTES[tier])),
    ]),
  })}
  ${said(TIERS_PROVENANCE)}`;

const OTHER_LOSSES: Readonly<Record<keyof typeof LOSSES, string>> = {
  emptyDeleted: 'Recently Deleted, emptied',
  oldBackup: 'An old backup that nobody needs, deleted',
  messages: 'A person’s messages, moved to iCloud',
  photos: 'A person’s photos, moved to iCloud Photos',
  photosElsewhere: 'Photo Library off on a device whose photos are elsewhere in iCloud',
  driveItem: 'A thing in iCloud Drive that may go',
  unprotected: 'Photos protected nowhere: never in a plan',
};

/** What leaving something out is felt to cost. */
export const lossTable = (): TemplateResult =>
  html`${dataTable({
    caption: 'What leaving something out is felt to cost',
    head: ['What', 'Loss', 'Never before it is unlocked'],
    words: 1,
    rows: [
      ...Object.entries(APP_LOSSES).map(([kind, { loss, locked }]) => [
        `App: ${en.appsShort(kind as keyof typeof APP_LOSSES)}`,
        count.format(loss),
        locked ? 'yes' : 'no',
      ]),
      ...Object.entries(LOSSES).map(([key, { loss }]) => [
        OTHER_LOSSES[key as keyof typeof LOSSES],
        count.format(loss),
        'no',
      ]),
    ],
  })}
  ${said(LOSSES_PROVENANCE)}`;

/** What photos and videos take. */
export const mediaTable = (): TemplateResult =>
  html`${dataTable({
    caption: 'What photos and videos take, and what is reckoned with until somebody says more',
    head: ['What', 'Size'],
    words: 1,
    rows: [
      ...PHOTO_KINDS.map((kind) => [`A photo, ${en.photoKind(kind.id)}`, range(kind, cameraSize)]),
      ...VIDEO_KINDS.map((kind) => [`A minute of video, ${en.videoKind(kind.id)}`, range(kind, cameraSize)]),
      ['Photos a day, assumed', count.format(ASSUMED_GROWTH.photosPerDay)],
      ['Minutes of video a week, assumed', count.format(ASSUMED_GROWTH.videoMinutesPerWeek)],
    ],
  })}
  ${said(GROWTH_PROVENANCE)}`;

/** Typical uploads. */
export const speedTable = (): TemplateResult =>
  html`${dataTable({
    caption: 'Typical upload speeds',
    head: ['Connection', 'Mbit/s'],
    words: 1,
    rows: UPLOAD_SPEEDS.map(({ id, mbitPerSecond }) => [id, count.format(mbitPerSecond)]),
  })}
  ${said(UPLOAD_SPEEDS_PROVENANCE)}`;

/** First guesses at a backup. */
export const presetTable = (): TemplateResult =>
  html`${dataTable({
    caption: 'First guesses at a backup, for somebody who can’t look',
    head: ['Device', 'System and other', 'Messages', 'Photos', 'Apps together'],
    words: 1,
    rows: Object.entries(PRESETS.devices).map(([kind, { rest, messages, photos, apps }]) => [
      en.kind(kind as keyof typeof PRESETS.devices),
      ...[rest, messages, photos, apps].map((guess) => range(guess)),
    ]),
  })}
  ${said(PRESETS)}`;

/** The guides' rules of thumb, what holds instead, and where that comes from. */
export const ruleTable = (): TemplateResult =>
  dataTable({
    caption: 'The guides’ rules of thumb, and what they are judged by',
    head: ['rule', 'The rule', 'What holds', 'Source', 'Evidence', 'As of'],
    words: 6,
    rows: RULES.map(({ id, source, evidence, asOf }) => [
      html`<code>${id}</code>`,
      en.rulesQuote(id),
      en.rulesFact(id),
      source,
      evidence,
      dayIn(LANG, asOf),
    ]),
  });

/** For whom each rule is true, and for whom it isn't. */
export const ruleSideTable = (): TemplateResult => {
  const named = (rule: RuleId, verdict: RuleVerdict) => {
    const scenario = scenarioWhere(rule, verdict);
    return scenario ? html`${scenario.name} <code>${scenario.id}</code>` : '–';
  };
  return dataTable({
    caption: 'A built-in household on either side of each rule',
    head: ['The rule', 'True', 'Not true', 'It depends'],
    words: 4,
    rows: RULES.map(({ id }) => [
      en.rulesQuote(id),
      named(id, 'true'),
      named(id, 'false'),
      named(id, 'depends'),
    ]),
  });
};

/** The live figures of `stowage-value`. */
export const valueTable = (): TemplateResult =>
  dataTable({
    caption: 'What a live figure can be of',
    head: ['of', 'What it says'],
    words: 2,
    rows: Object.entries(VALUES).map(([of, says]) => [html`<code>${of}</code>`, withCode(says)]),
  });
