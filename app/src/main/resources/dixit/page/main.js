// Shows the view that the address names, and follows the ledger's changes.
import {render} from 'lit';
import {here} from './address.js';
import {get, Trouble} from './api.js';
import {applyTheme, chrome} from './chrome.js';
import {announce, ask} from './judge.js';
import {follow} from './live.js';
import {trouble, waiting} from './parts.js';
import {today} from './today.js';
import {language, say} from './words.js';

/** Each view is loaded when it is first shown. */
const VIEWS = {
  today: async () => today,
  proposition: async () => (await import('./proposition.js')).proposition,
  report: async () => (await import('./report.js')).report,
  search: async () => (await import('./search.js')).search,
  map: async () => (await import('./map.js')).map,
  network: async () => (await import('./network.js')).network,
  actor: async () => (await import('./actor.js')).actor,
  source: async () => (await import('./source.js')).source,
  read: async () => (await import('./read.js')).read,
};

const head = document.getElementById('head');
const main = document.getElementById('main');
const state = {about: {today: new Date().toISOString().slice(0, 10)}, live: false, fresh: new Set()};
let asking = new AbortController();
let shown = '';

function top() {
  document.documentElement.lang = language();
  document.getElementById('skip').textContent = say('skip');
  render(chrome({...state, again: (all) => (all ? (top(), open()) : top())}), head);
}

async function open() {
  asking.abort();
  asking = new AbortController();
  const {signal} = asking;
  const {view, id} = here();
  const place = `${view}/${id}`;
  const moved = shown !== place;
  main.setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => { if (moved) render(waiting(), main); }, 250);
  const show = (template) => {
    if (signal.aborted) return;
    clearTimeout(slow);
    render(template, main);
    main.removeAttribute('aria-busy');
    const title = main.querySelector('h1')?.textContent.trim();
    document.title = title ? `${title} · Dixit` : 'Dixit';
    if (moved && shown !== place) {
      if (shown) main.focus({preventScroll: true});
      if (shown) scrollTo(0, 0);
      shown = place;
    }
  };
  try {
    const work = await (VIEWS[view] ?? VIEWS.today)();
    await work({show, signal, id, about: state.about, first: state.about.first, fresh: state.fresh, width: main.clientWidth - padding(), reload: open});
  } catch (problem) {
    if (signal.aborted) return;
    if (problem.status === 401) ask(begin);
    show(trouble(problem instanceof Trouble ? problem : new Trouble(0, say('error'), String(problem.message)), open));
    if (!(problem instanceof Trouble)) throw problem;
  } finally {
    clearTimeout(slow);
  }
}

function padding() {
  const style = getComputedStyle(main);
  return parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
}

/** A change is shown at once where it is looked for, and else announced. */
function changed(proposition) {
  state.fresh.add(proposition.id);
  announce(say('changedNow', proposition.label, say(proposition.status)));
  clearTimeout(changed.soon);
  changed.soon = setTimeout(() => {
    top();
    const {view, id, query} = here();
    if (!query.get('asOf') && (view === 'today' || (view === 'proposition' && id === proposition.id))) open();
  }, 300);
}

async function begin() {
  top();
  const about = get('').then((answer) => {
    state.about = answer;
    top();
  });
  open();
  try {
    await about;
    follow(changed, (live) => {
      state.live = live;
      top();
    });
  } catch (problem) {
    if (problem.status !== 401 && problem.status !== 0) throw problem;
  }
}

let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth === width) return;
  width = innerWidth;
  clearTimeout(open.soon);
  open.soon = setTimeout(open, 200);
});
document.getElementById('skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
addEventListener('hashchange', () => {
  top();
  open();
});
applyTheme();
begin();
