// A proposition's statuses along time, as a band.
import {html, svg} from 'lit';
import {date, say} from './words.js';

export const moment = (text) => Date.parse(text.length <= 4 ? `${text}-01-01` : text.length <= 7 ? `${text}-01` : text);
const DAY = 86_400_000;

/** From the first status to a little after the last, and to whatever else has to be seen. */
export function reach(history, others = []) {
  const all = [...history.map((each) => moment(each.since)), ...others];
  const first = Math.min(...all);
  const last = Math.max(...all);
  return [first, last + Math.max(2 * DAY, (last - first) * 0.18)];
}

/** The band by itself: rectangles from 0 to width. */
export function segments(history, [first, last], width, height, y = 0) {
  const x = (text) => ((moment(text) - first) / (last - first)) * width;
  return history.map((each, i) => {
    const from = Math.max(0, x(each.since));
    const until = i + 1 < history.length ? x(history[i + 1].since) : width;
    return svg`<rect class="s-${each.status}" x=${from.toFixed(1)} y=${y} width=${Math.max(until - from, 3).toFixed(1)} height=${height}>
      <title>${say(each.status)} ${say('since')} ${date(each.since)}</title></rect>`;
  });
}

/** A small band with its days, for a list. */
export function smallBand(history) {
  const ends = reach(history);
  const spoken = history.map((each) => `${say(each.status)} ${date(each.since, false)}`).join(', ');
  const last = history[history.length - 1].since;
  return html`<div class="band"><svg viewBox="0 0 240 12" preserveAspectRatio="none" role="img" aria-label=${spoken}>${segments(history, ends, 240, 12)}</svg>
    <span class="ends" aria-hidden="true"><span>${date(history[0].since, false)}</span>${history.length > 1 ? html`<span>${date(last, false)}</span>` : ''}</span></div>`;
}
