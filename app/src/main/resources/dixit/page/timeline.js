// Under the status band a lane for each source, with each claim at its hour: coloured by certainty, shaped by act.
import {html, svg} from 'lit';
import {moment, reach, segments} from './band.js';
import {outletOf} from './parts.js';
import {date, say} from './words.js';

const LANE = 30;
const TOP = 46;
const MOST_LANES = 24;

/** Paths around the origin, about 14 wide. */
const SHAPES = {
  round: 'M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0',
  square: 'M-5.5,-5.5h11v11h-11z',
  up: 'M0,-7L7,5.5H-7z',
  cross: 'M-6,-3L-3,-6L0,-3L3,-6L6,-3L3,0L6,3L3,6L0,3L-3,6L-6,3L-3,0z',
  diamond: 'M0,-7.5L7.5,0L0,7.5L-7.5,0z',
  flag: 'M-5,-7H7L2.5,-2.5L7,2H-2V8H-5z',
};
const SHAPE_OF = {
  CONFIRM: 'up', DENY: 'cross', NOT_CONFIRM: 'diamond', NOT_DENY: 'diamond', ANNOUNCE: 'square', PROMISE: 'square',
  WARN: 'flag', THREATEN: 'flag', ACCUSE: 'flag', DEMAND: 'flag', CONDEMN: 'flag',
};
const shape = (act) => SHAPES[SHAPE_OF[act] ?? 'round'];

/** The innermost source, or the outlet's own voice. */
export function speaker(item) {
  const {sources, document} = item.claim;
  const last = sources[sources.length - 1];
  return last ? last.name ?? last.text : outletOf(document);
}

export function timeline(history, items, room) {
  const width = room - 2;
  const lanes = new Map();
  for (const item of items) {
    const {root, document} = item.claim;
    const name = root && root !== document.id ? root : speaker(item);
    if (!lanes.has(name)) lanes.set(name, []);
    lanes.get(name).push(item);
  }
  const names = [...lanes.keys()].slice(0, MOST_LANES);
  const others = lanes.size - names.length;
  const ends = reach(history, items.map((item) => moment(item.known)));
  const labels = Math.min(190, width * 0.3);
  const inner = width - labels - 12;
  const height = TOP + names.length * LANE + 8;
  const x = (time) => labels + ((time - ends[0]) / (ends[1] - ends[0])) * inner;
  return html`<figure class="timeline"><svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="group" aria-label=${say('timeline')}>
    ${ticks(ends, inner).map((time) => svg`<g class="tick"><line x1=${x(time)} x2=${x(time)} y1="18" y2=${height}></line>
      <text x=${x(time)} y="12" text-anchor="middle">${date(new Date(time).toISOString(), false)}</text></g>`)}
    <g transform="translate(${labels},22)">${segments(history, ends, inner, 14)}</g>
    ${names.map((name, lane) => svg`<g class="lane" transform="translate(0,${TOP + lane * LANE + LANE / 2})">
      <line x1=${labels} x2=${width - 12} y1="0" y2="0"></line>
      <text x=${labels - 10} y="4" text-anchor="end">${cut(name, (labels - 14) / 7.2)}<title>${name}</title></text>
      ${spread(lanes.get(name), x).map(([item, at]) => point(item, at))}</g>`)}
  </svg>${others ? html`<p class="quiet">${say('otherSources', others)}</p>` : ''}${legend(items)}</figure>`;
}

const cut = (text, most) => (text.length > most ? text.slice(0, most - 1) + '…' : text);

/** Claims of the same hour stand beside each other. */
function spread(items, x) {
  let last = -Infinity;
  return items.map((item) => {
    const at = Math.max(x(moment(item.known)), last + 11);
    last = at;
    return [item, at];
  });
}

function point(item, at) {
  const {claim, judged, copyOf} = item;
  const label = `${date(claim.document.published)}: ${speaker(item)} ${say(judged.act)}, ${say(judged.certainty)}`;
  return svg`<a href="#c-${claim.id}" class="point" aria-label=${label} @click=${(event) => reveal(event, claim.id)}>
    <path d=${shape(judged.act)} class="c-${judged.certainty} ${judged.polarity === 'NEGATIVE' ? 'negative' : ''} ${copyOf ? 'copy' : ''}"
      transform="translate(${at.toFixed(1)},0)"><title>${label}
${claim.content.text}</title></path></a>`;
}

function reveal(event, id) {
  event.preventDefault();
  const card = document.getElementById(`c-${id}`);
  card?.closest('details')?.setAttribute('open', '');
  card?.scrollIntoView({block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'});
  card?.focus({preventScroll: true});
}

/** Round days, months or years, as many as there is room for. */
function ticks([first, last], width) {
  const most = Math.max(2, Math.floor(width / 110));
  const steps = [1, 2, 7, 14, 30.44, 91.3, 182.6, 365.25, 730.5, 1826].map((days) => days * 86_400_000);
  const step = steps.find((each) => (last - first) / each <= most) ?? steps[steps.length - 1];
  const found = [];
  for (let time = first; time <= last - step * 0.15; time += step) found.push(Math.round(time / 86_400_000) * 86_400_000);
  return found.filter((time) => time >= first - 86_400_000 && time <= last);
}

function legend(items) {
  const acts = [...new Map(items.map((item) => [shape(item.judged.act), item.judged.act])).entries()];
  const sure = [...new Set(items.map((item) => item.judged.certainty))];
  return html`<figcaption class="legend"><span>${say('shape')}:</span>${acts.map(([path, act]) => html`<span><svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><path d=${path} class="plain"></path></svg>
    ${say(act)}</span>`)} <span>${say('colour')}:</span>${sure.map((each) => html`<span><i class="swatch c-${each}" aria-hidden="true"></i>${say(each)}</span>`)}</figcaption>`;
}
