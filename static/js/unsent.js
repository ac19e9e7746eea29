// Answers that wait in this browser until the server has them, one for each question of an attempt.
//
// A record is {body, unsure}: what is to be sent, and what was sent before without hearing whether it arrived. By those
// an answer of our own that did arrive is told from one that another device gave.

const PREFIX = "quiz-unsent:";
const LONGEST_WAIT = 20_000;

function storage() {
  try {
    return window.localStorage;
  } catch {
    return null; // a browser that keeps nothing: what is on the page is all there is
  }
}

export function keep(attempt, url, record) {
  try {
    storage()?.setItem(`${PREFIX}${attempt}:${url}`, JSON.stringify(record));
  } catch {
    // full: the page still holds the answer and goes on trying
  }
}

// Forget a record; where `body` is given, only if no newer one took its place, from here or another window.
export function drop(attempt, url, body = null) {
  const name = `${PREFIX}${attempt}:${url}`;
  const kept = storage()?.getItem(name);
  if (kept && (body === null || read(kept).body === body)) storage().removeItem(name);
}

function read(text) {
  return text.startsWith("{") ? JSON.parse(text) : { body: text, unsure: [] };
}

export function waiting(attempt) {
  const start = `${PREFIX}${attempt}:`;
  return Object.keys(storage() ?? {})
    .filter((name) => name.startsWith(start))
    .map((name) => ({ url: name.slice(start.length), ...read(storage().getItem(name)) }));
}

// Send one answer. Gives {status, ...what the server said}; status 0: it could not be reached.
async function send(url, body, token) {
  try {
    const answer = await fetch(url, {
      method: "POST",
      keepalive: true,
      signal: AbortSignal.timeout(LONGEST_WAIT),
      headers: {
        Accept: "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
        "X-CSRFToken": token,
      },
      body,
    });
    return { status: answer.status, ...(await answer.json()) };
  } catch {
    return { status: 0 };
  }
}

// Who signed in again in another window has another token: this page asks for its own anew.
async function renewToken(form) {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(window.location.href)).text(), "text/html");
    form.elements.csrf_token.value = page.querySelector("input[name=csrf_token]").value;
  } catch {
    // no such page just now: what the server says next tells why
  }
}

// Send a record until its fate is known, which is that of the answer in `record.body`.
export async function deliver(url, record, form) {
  const token = () => form.elements.csrf_token.value;
  let said = await send(url, record.body, token());
  if (said.status === 400) {
    await renewToken(form);
    said = await send(url, record.body, token());
  }
  if (said.is_newer_elsewhere && record.unsure.some((body) => saysTheSame(body, said.answer))) {
    const fields = new URLSearchParams(record.body);
    fields.set("revision", said.revision); // what is stored is an earlier answer of ours: the newer one follows it
    said = await send(url, fields.toString(), token());
  }
  return said;
}

export function pairsOf(fields) {
  const named = [...fields].filter(([name, value]) => name.startsWith("pair-") && value);
  return Object.fromEntries(named.map(([name, value]) => [name.slice("pair-".length), value]));
}

function saysTheSame(body, answer) {
  const fields = new URLSearchParams(body);
  const alike = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  if (answer.text !== undefined) return (fields.get("text") ?? "") === answer.text;
  if (answer.options) return alike(fields.getAll("options").sort(), [...answer.options].sort());
  if (answer.pairs) return alike(Object.entries(pairsOf(fields)).sort(), Object.entries(answer.pairs).sort());
  return fields.has("ordered") && alike(fields.getAll("sequence"), answer.sequence);
}

export function isUnheard(status) {
  return status === 0 || status >= 500;
}

// An answer that the server took or will never take has no reason to wait any longer.
export function isSettled(status) {
  return status === 200 || status === 404 || status === 409 || status === 422;
}

// Send what waits of an attempt, except the questions that this page shows. Gives what the server said of those that
// still wait.
export async function sendWaiting(form, shown = []) {
  const { attempt } = form.dataset;
  const unsent = [];
  for (const { url, ...record } of waiting(attempt)) {
    if (!shown.includes(url)) {
      const said = await deliver(url, record, form);
      if (isSettled(said.status)) drop(attempt, url, record.body);
      else unsent.push(said);
    }
  }
  return unsent;
}
