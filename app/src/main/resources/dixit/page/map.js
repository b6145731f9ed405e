// Events by place, on Natural Earth's outlines.
import {html, nothing, svg} from 'lit';
import 'd3-array';
import 'd3-geo';
import {asked, get} from './api.js';
import {to} from './address.js';
import {filterForm, filters} from './filters.js';
import {chain, nothingKnown} from './parts.js';
import {counted, leaning, leanings} from './quads.js';
import {country, date, say} from './words.js';

const {geoNaturalEarth1, geoPath} = globalThis.d3;
let outlines;

export async function map({show, signal, width}) {
  outlines ??= await (await fetch('/world.json', {signal})).json();
  const answer = await get('places', asked({...filters(), limit: '120'}), signal);
  let chosen = answer.items[0];
  const again = (site) => {
    chosen = site;
    show(view(answer, chosen, again, width));
  };
  again(chosen);
}

function view(answer, chosen, choose, all) {
  const width = Math.min(all, 1400) - (all > 960 ? 300 : 0);
  const height = width * 0.52;
  const projection = geoNaturalEarth1().fitExtent([[4, 4], [width - 4, height - 4]], {type: 'Sphere'});
  const path = geoPath(projection);
  const located = answer.items.filter((site) => site.latitude !== undefined);
  const most = Math.max(1, ...located.map((site) => site.claims));
  return html`<div class="with-filters">${filterForm()}<section aria-labelledby="title"><h1 id="title">${say('mapTitle')}</h1><p class="quiet">${say('mapHelp')}</p>
    ${answer.complete ? nothing : html`<p class="quiet">${say('partly', answer.claims)}</p>`}
    <svg class="map" viewBox="0 0 ${width} ${height}" role="group" aria-label=${say('mapTitle')}><path class="sea" d=${path({type: 'Sphere'})}></path>
      ${outlines.features.map((feature) => svg`<path class="land" d=${path(feature) ?? ''}></path>`)}
      ${located.map((site) => {
        const [x, y] = projection([site.longitude, site.latitude]);
        const r = 3.5 + 18 * Math.sqrt(site.claims / most);
        const label = `${site.name}: ${say('claimsN', site.claims)}; ${counted(site.quads)}`;
        return svg`<circle class="site q-${leaning(site.quads)} ${site === chosen ? 'chosen' : ''}" cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${r.toFixed(1)} tabindex="0" role="button" aria-label=${label}
          @click=${() => choose(site)} @keydown=${(event) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), choose(site))}><title>${label}</title></circle>`;
      })}</svg>${leanings()}<p class="quiet credit">${say('credit')}</p>
    ${chosen ? latest(chosen) : nothingKnown()}
    <details><summary>${say('table')}</summary><table><thead><tr><th>${say('place')}</th><th>${say('country')}</th><th>${say('claims')}</th><th></th></tr></thead>
      <tbody>${answer.items.map((site) => html`<tr><td><button class="link" @click=${() => choose(site)}>${site.name}</button></td><td>${country(site.country)}</td><td class="number">${site.claims}</td><td>${counted(site.quads)}</td></tr>`)}</tbody></table></details>
  </section></div>`;
}

const latest = (site) => html`<section aria-labelledby="site"><h2 id="site">${site.name}</h2><ul class="plain">${site.latest.map((each) => html`<li>
  <time datetime=${each.published ?? nothing}>${date(each.published)}</time> <span class="chain">${chain(each.outlet, each.sources)}</span>
  <a href=${to('proposition', each.claim)}>${each.words}</a></li>`)}</ul></section>`;
