import type { Plugin } from 'vite';
import { SCENARIOS } from '../src/data/scenarios.js';
import { RULES } from '../src/data/rules.js';
import { doctorFallback, fallback, rulesFallback } from '../src/fallback/index.js';
import type { HouseholdInput } from '../src/model/household.js';
import { whereToLook } from './where-to-look.js';

const TAG =
  /<(\/?)stowage-(scope|planner|answer|devices|tiers|rules|doctor)\b([^>]*)>(?:\s*<\/stowage-\2>)?/g;

function householdOf(attributes: string): HouseholdInput | null {
  const [, id] = /\bscenario="([^"]+)"/.exec(attributes) ?? [];
  if (id === undefined) return null;
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`No scenario ${id}`);
  return found.household;
}

/** Who made it and who didn't: said under the list of all rules, not under each in a text. */
const NOTICE = /<p><small>(?![^]*<li)[^]*<\/small><\/p>\s*/;

/** What an empty element says of a household. */
function told(household: HouseholdInput | null, name: string, attributes: string): string {
  if (name === 'doctor') return doctorFallback(household);
  if (name === 'devices') return whereToLook();
  if (name !== 'rules') return partOf(fallback(household), name);
  const [, id] = /\brule="([^"]+)"/.exec(attributes) ?? [];
  const html = rulesFallback(household, { rule: RULES.find((rule) => rule.id === id)?.id });
  return id === undefined ? html : html.replace(NOTICE, '');
}

/** The sentences for an answer, the tables and notes for the tiers. */
function partOf(html: string, name: string): string {
  const [, start = '', sentences = '', rest = ''] = /^(<div[^>]*>)([^]*?)(<table[^]*)$/.exec(html) ?? [];
  if (name === 'answer') return `${start}${sentences}</div>`;
  return name === 'tiers' ? start + rest : html;
}

/** A page has each id once: the first. */
function idsOnce(): (html: string) => string {
  const seen = new Set<string>();
  return (html) =>
    html.replace(/ id="([^"]+)"/g, (attribute, id: string) => {
      const isAgain = seen.has(id);
      seen.add(id);
      return isAgain ? '' : attribute;
    });
}

/** Fills the empty elements of a page with what they say, for readers without scripts, feeds and search engines. */
export function withFallbacks(page: string): string {
  let household: HouseholdInput | null = null;
  const once = idsOnce();
  return page.replace(TAG, (tag, closing: string, name: string, attributes: string) => {
    if (name === 'scope') household = closing ? null : householdOf(attributes);
    if (name === 'scope' || closing || !tag.endsWith(`</stowage-${name}>`)) return tag;
    const own = name === 'planner' ? householdOf(attributes) : household;
    return `<stowage-${name}${attributes}>${once(told(own, name, attributes))}</stowage-${name}>`;
  });
}

export const fallbacks = (): Plugin => ({ name: 'fallbacks', transformIndexHtml: withFallbacks });
