// PLOVER's quad classes: verbal and material cooperation, verbal and material conflict.
import {html} from 'lit';
import {say} from './words.js';

export const QUADS = ['verbalCoop', 'materialCoop', 'verbalConflict', 'materialConflict'];

/** Which side prevails. */
export function leaning(quads) {
  const share = (quads[0] + quads[1]) / Math.max(1, quads[0] + quads[1] + quads[2] + quads[3]);
  return share > 0.6 ? 'cooperation' : share < 0.4 ? 'conflict' : 'mixed';
}

/** What the colours mean. */
export const leanings = () => html`<p class="legend">${['cooperation', 'mixed', 'conflict'].map((each) => html`<span><i class="swatch q-${each}" aria-hidden="true"></i>${say(each)}</span>`)}</p>`;

/** A number for each class that has one. */
export const counted = (quads) => quads.map((count, i) => (count ? `${count} ${say(QUADS[i])}` : '')).filter(Boolean).join(', ');
