// Asks the API; says in the user's words what is wrong.
import {here} from './address.js';
import {language, say} from './words.js';

const KEY = 'dixit.token';

export const token = () => sessionStorage.getItem(KEY) ?? '';
export const keepToken = (value) => sessionStorage.setItem(KEY, value);

export class Trouble extends Error {
  constructor(status, title, detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }
}

function headers(more = {}) {
  return token() ? {Authorization: `Bearer ${token()}`, ...more} : more;
}

async function answer(response) {
  if (response.ok) return response.json();
  const said = await response.json().catch(() => ({}));
  throw new Trouble(response.status, said.title ?? String(response.status), said.detail ?? '');
}

async function reach(path, options) {
  try {
    return await fetch(path, options);
  } catch (problem) {
    if (problem.name === 'AbortError') throw problem;
    throw new Trouble(0, say('unreachable'), say('unreachableHelp'));
  }
}

/** The query of a request: as known on the day in the address, in the language of the page. */
export function asked(parts = {}, labelled = false) {
  const query = new URLSearchParams();
  for (const name of ['asOf', 'judgedBy']) {
    const value = here().query.get(name);
    if (value) query.set(name, value);
  }
  if (labelled) query.set('lang', language());
  for (const [name, value] of Object.entries(parts)) {
    if (value) query.set(name, value);
  }
  return query;
}

/** The latest there is, not what was true a moment ago. */
export async function get(path, query = new URLSearchParams(), signal = undefined) {
  const text = query.toString();
  return answer(await reach(`/api/${path}${text ? '?' + text : ''}`, {headers: headers(), signal, cache: 'no-cache'}));
}

/** A file that the API makes. */
export async function file(path, query) {
  const response = await reach(`/api/${path}?${query}`, {headers: headers(), cache: 'no-cache'});
  if (!response.ok) await answer(response);
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'dixit';
  return {name, content: await response.blob()};
}

export async function post(path, body, query = new URLSearchParams(), type = 'application/json') {
  const text = query.toString();
  return answer(await reach(`/api/${path}${text ? '?' + text : ''}`,
    {method: 'POST', headers: headers({'Content-Type': type}), body}));
}

/** Opens the stream of changes after an id; the token goes along, which EventSource cannot do. */
export function stream(lastId, signal) {
  const more = lastId ? {'Last-Event-ID': lastId} : {};
  return fetch(`/api/changes?lang=${language()}`, {headers: headers({Accept: 'text/event-stream', ...more}), signal});
}
