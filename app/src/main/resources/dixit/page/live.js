// Follows the ledger's changes, and goes on after a broken line from where it was.
import {stream} from './api.js';

const AGAIN = 3000;

/** Calls back with each proposition that comes to another status. */
export function follow(changed, state) {
  let last = '';
  let stop = new AbortController();
  const again = async () => {
    try {
      const response = await stream(last, stop.signal);
      if (!response.ok) throw new Error(String(response.status));
      state(true);
      await read(response.body, (event) => {
        last = event.id || last;
        changed(JSON.parse(event.data));
      }, (id) => { last = last || id; });
    } catch (problem) {
      if (stop.signal.aborted) return;
    }
    state(false);
    setTimeout(again, AGAIN);
  };
  again();
  addEventListener('pagehide', () => stop.abort());
  addEventListener('pageshow', (event) => {
    if (event.persisted) {
      stop = new AbortController();
      again();
    }
  });
}

async function read(body, each, begun) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return;
    const parts = (rest + value).split(/\r?\n\r?\n/);
    rest = parts.pop();
    for (const part of parts) {
      const event = {id: '', data: ''};
      for (const line of part.split(/\r?\n/)) {
        const [, name, text] = /^(\w*): ?(.*)$/.exec(line) ?? [];
        if (name === 'id') event.id = text;
        if (name === 'data') event.data += text;
        if (name === '' && /^from \d+$/.test(text)) begun(text.slice(5));
      }
      if (event.data) each(event);
    }
  }
}
