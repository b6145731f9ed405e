// Who acts on whom, cooperation and conflict by PLOVER's quad classes.
import {html, nothing, svg} from 'lit';
import 'd3-dispatch';
import 'd3-quadtree';
import 'd3-timer';
import 'd3-force';
import {asked, get} from './api.js';
import {to} from './address.js';
import {filterForm, filters} from './filters.js';
import {named, nothingKnown} from './parts.js';
import {counted, leaning, leanings} from './quads.js';
import {say} from './words.js';

const {forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY} = globalThis.d3;

export async function network({show, signal, width}) {
  const answer = await get('network', asked({...filters(), limit: '60'}), signal);
  const dyads = answer.items.map((each) => ({...each, from: named(each.actor), into: named(each.recipient), total: each.quads.reduce((a, b) => a + b)}))
    .filter((each) => each.from && each.into);
  show(view(answer, dyads, Math.min(width, 1400) - (width > 960 ? 300 : 0)));
}

/** The same dyads always give the same picture: d3-force begins from a spiral, and counts without a clock. */
function layout(dyads, width, height) {
  const nodes = new Map();
  const node = (name, count) => {
    if (!nodes.has(name)) nodes.set(name, {id: name, total: 0});
    nodes.get(name).total += count;
  };
  dyads.forEach((each) => { node(each.from, each.total); node(each.into, each.total); });
  const list = [...nodes.values()];
  const links = dyads.map((each) => ({...each, source: each.from, target: each.into}));
  const simulation = forceSimulation(list).stop()
    .force('link', forceLink(links).id((each) => each.id).distance(Math.min(width, height) / 5).strength(0.35))
    .force('charge', forceManyBody().strength(-width / 3.2)).force('collide', forceCollide((each) => radius(each) + 14))
    .force('center', forceCenter(width / 2, height / 2)).force('x', forceX(width / 2).strength(0.06)).force('y', forceY(height / 2).strength(0.11));
  for (let i = 0; i < 260; i++) simulation.tick();
  stretch(list, 'x', 70, width - 70);
  stretch(list, 'y', 24, height - 34);
  return {list, links};
}

/** Lays the nodes out over all the room there is, but does not draw few of them too far apart. */
function stretch(list, axis, from, until) {
  const least = Math.min(...list.map((each) => each[axis]));
  const most = Math.max(...list.map((each) => each[axis]));
  const factor = Math.min((until - from) / Math.max(1, most - least), 2.2);
  const middle = (least + most) / 2;
  list.forEach((each) => { each[axis] = (from + until) / 2 + (each[axis] - middle) * factor; });
}

const radius = (node) => 4 + Math.sqrt(node.total) * 1.6;

function view(answer, dyads, width) {
  const height = Math.max(420, width * 0.6);
  const {list, links} = layout(dyads, width, height);
  const most = Math.max(1, ...dyads.map((each) => each.total));
  return html`<div class="with-filters">${filterForm()}<section aria-labelledby="title"><h1 id="title">${say('networkTitle')}</h1><p class="quiet">${say('networkHelp')}</p>
    ${answer.complete ? nothing : html`<p class="quiet">${say('partly', answer.claims)}</p>`}
    ${dyads.length ? html`<svg class="network" viewBox="0 0 ${width} ${height}" role="group" aria-label=${say('networkTitle')}>
      <defs>${['cooperation', 'mixed', 'conflict'].map((each) => svg`<marker id="to-${each}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="q-${each} head" d="M0,0L8,4L0,8z"></path></marker>`)}</defs>
      ${links.map((each) => svg`<path class="edge q-${leaning(each.quads)}" marker-end="url(#to-${leaning(each.quads)})" d=${curve(each)} stroke-width=${(1 + 5 * Math.sqrt(each.total / most)).toFixed(1)}>
        <title>${each.from} → ${each.into}: ${counted(each.quads)}</title></path>`)}
      ${list.map((each) => svg`<a href=${to('actor', each.id)} aria-label=${each.id}><g class="node" transform="translate(${each.x.toFixed(1)},${each.y.toFixed(1)})"><circle r=${radius(each).toFixed(1)}></circle>
        <text y=${(radius(each) + 12).toFixed(1)} text-anchor="middle">${each.id.length > 22 ? each.id.slice(0, 21) + '…' : each.id}</text></g></a>`)}</svg>${leanings()}
    <details><summary>${say('table')}</summary><table><thead><tr><th>${say('actor')}</th><th>${say('recipient')}</th><th>${say('claims')}</th><th></th></tr></thead>
      <tbody>${dyads.map((each) => html`<tr><td><a href=${to('actor', each.from)}>${each.from}</a></td><td><a href=${to('actor', each.into)}>${each.into}</a></td>
        <td class="number"><a href=${to('search', '', {actor: each.actor.name, recipient: each.recipient.name})}>${each.total}</a></td><td>${counted(each.quads)}</td></tr>`)}</tbody></table></details>` : nothingKnown()}
  </section></div>`;
}

/** From rim to rim, bent to one side so that both directions are seen. */
function curve({source, target}) {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const long = Math.max(1, Math.hypot(dx, dy));
  const [ux, uy] = [dx / long, dy / long];
  const [x1, y1] = [source.x + ux * radius(source), source.y + uy * radius(source)];
  const [x2, y2] = [target.x - ux * (radius(target) + 3), target.y - uy * (radius(target) + 3)];
  const bend = long * 0.14;
  return `M${x1.toFixed(1)},${y1.toFixed(1)}Q${((x1 + x2) / 2 - uy * bend).toFixed(1)},${((y1 + y2) / 2 + ux * bend).toFixed(1)} ${x2.toFixed(1)},${y2.toFixed(1)}`;
}
