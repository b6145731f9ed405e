// What is shown stands in the address: #/view/id?asOf=2023-09-08&country=PRK. A view can be sent as a link.

/** The address as {view, id, query}. */
export function here() {
  const [path, query = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [view, ...rest] = path.split('/');
  return {view: view || 'today', id: rest.map(decodeURIComponent).join('/'), query: new URLSearchParams(query)};
}

/** A link to a view; the day as known on, and whose judgements count, go along. */
export function to(view, id = '', query = {}) {
  const now = here().query;
  const next = new URLSearchParams();
  for (const name of ['asOf', 'judgedBy']) {
    if (now.get(name)) next.set(name, now.get(name));
  }
  for (const [name, value] of Object.entries(query)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const text = next.toString();
  return `#/${view}${id ? '/' + encodeURIComponent(id) : ''}${text ? '?' + text : ''}`;
}

/** Changes parts of the query of what is shown; empty values leave it. */
export function change(parts, replace = false) {
  const {view, id, query} = here();
  for (const [name, value] of Object.entries(parts)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString();
  const hash = `#/${view}${id ? '/' + encodeURIComponent(id) : ''}${text ? '?' + text : ''}`;
  if (replace) {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    location.hash = hash;
  }
}
