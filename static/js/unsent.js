// Answers that wait in this browser until the server has them, one for each question of an attempt.

const PREFIX = "quiz-unsent:";

function storage() {
  try {
    return window.localStorage;
  } catch {
    return null; // a browser that keeps nothing: what is on the page is all there is
  }
}

export function keep(attempt, url, body) {
  try {
    storage()?.setItem(`${PREFIX}${attempt}:${url}`, body);
  } catch {
    // full: the page still holds the answer and goes on trying
  }
}

export function drop(attempt, url) {
  storage()?.removeItem(`${PREFIX}${attempt}:${url}`);
}

export function waiting(attempt) {
  const start = `${PREFIX}${attempt}:`;
  return Object.keys(storage() ?? {})
    .filter((name) => name.startsWith(start))
    .map((name) => ({ url: name.slice(start.length), body: storage().getItem(name) }));
}

export function token(form) {
  return form.elements.csrf_token.value;
}

// Send one answer. Gives {status, ...what the server said}; status 0: it could not be reached.
export async function send(url, body, csrf) {
  try {
    const answer = await fetch(url, {
      method: "POST",
      keepalive: true,
      headers: {
        Accept: "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
        "X-CSRFToken": csrf,
      },
      body,
    });
    return { status: answer.status, ...(await answer.json()) };
  } catch {
    return { status: 0 };
  }
}

// An answer that the server took or will never take has no reason to wait any longer.
export function isSettled(status) {
  return status === 200 || status === 404 || status === 409 || status === 422;
}

export async function sendWaiting(attempt, csrf, except = null) {
  for (const { url, body } of waiting(attempt)) {
    if (url !== except) {
      const { status } = await send(url, body, csrf);
      if (isSettled(status)) drop(attempt, url);
    }
  }
}
