// The page of a discussion: reads live, writes sealed. Without this script one can still read.
import { drawEpoch, keysArePublic, openWorker } from "../nonattribution/drawing.js";
import { makeRhythm } from "../nonattribution/rhythm.js";
import { openShelf } from "../nonattribution/shelf.js";
import { openStream } from "../realtime/stream.js";
import { clockTime, makePublications, showLocalTimes } from "./posts.js";
import { makeSealed } from "./sealed.js";

// How long after a failure the same is tried again.
const RETRY_MS = 5000;

const root = document.getElementById("thread");
const { dataset } = root;
let epochs = JSON.parse(dataset.epochs);
const writes = epochs.length > 0;
const composer = document.getElementById("composer");
const draft = document.getElementById("draft");
const connection = document.getElementById("connection");
const publications = makePublications(document.getElementById("posts"), dataset.thread);

let sealed;
let known = Number(dataset.tick);
let caughtUp = false;
let ledger;
let drawAgain = () => {};

function showOnly(parts, state) {
  for (const part of parts) part.hidden = part.dataset.state !== state;
}

function showTokenState(state) {
  for (const part of document.querySelectorAll("[data-token-state]")) part.hidden = part.dataset.tokenState !== state;
  // What has been written stays in sight, also when nothing can be sent just now.
  if (composer) composer.hidden = state !== "ready" && !draft.value.trim();
}

const rhythm = makeRhythm({ tickSeconds: Number(dataset.tickSeconds), onSlot: () => sealed?.handIn() });

async function onFrame(frame) {
  if (frame.kind === "hello") {
    rhythm.setClock(frame.now);
    // The server has started anew and may not know any more who holds tokens, or this page has been
    // away while the keys changed.
    const passed = writes && epochs[0].ends_on < new Date(frame.now).toISOString().slice(0, 10);
    if (passed || (ledger && frame.ledger !== ledger)) drawAgain();
    ledger = frame.ledger;
  }
  else if (frame.kind === "published") {
    if (!("archive" in dataset)) publications.add(frame);
    await sealed?.published(frame.posts.map(({ tag }) => tag));
    if (caughtUp) known = Math.max(known, frame.tick);
  } else if (frame.kind === "catch_up") caughtUp = false;
  else if (frame.kind === "caught_up") {
    known = Math.max(known, frame.tick);
    caughtUp = frame.complete;
  } else if (frame.kind === "keys_changed") drawAgain();
  else if (frame.kind === "posting_opened" && !composer) location.reload();
}

function onState(state) {
  if (state !== "connected") caughtUp = false;
  if (state === "ended") {
    rhythm.stop();
    if (composer) composer.hidden = true;
  }
  showOnly(connection.children, state);
}

// Asks which keys are in force now. A batch that was drawn before and that the server has lost is
// marked, so that only the browser that holds it sends it again.
async function refreshEpochs() {
  const answer = await fetch(dataset.tokens, { headers: { accept: "application/json" }, cache: "no-store" });
  if (!answer.ok) throw new Error(`no keys: ${answer.status}`);
  const drawnBefore = new Set(epochs.filter(({ drawn }) => drawn).map(({ id }) => id));
  epochs = (await answer.json()).epochs.map((epoch) => ({ ...epoch, drawn: epoch.drawn || drawnBefore.has(epoch.id), lost: !epoch.drawn }));
}

function sendBatch(batch) {
  const token = document.querySelector("input[name=csrfmiddlewaretoken]").value;
  return fetch(dataset.tokens, { method: "POST", headers: { "content-type": "application/json", "x-csrftoken": token }, body: JSON.stringify(batch) });
}

// Returns how this browser stands, after drawing whatever is missing.
async function drawTokens(shelf) {
  if (!(await keysArePublic(epochs, dataset.keysList))) return "mismatch";
  const worker = openWorker(dataset.worker);
  try {
    const states = [];
    // Two tabs of one browser draw one batch: the second waits and finds it done.
    await navigator.locks.request(`draw-${dataset.shelf}`, async () => {
      for (const epoch of epochs) states.push(await drawEpoch({ epoch, shelf, worker, count: Number(dataset.batch), send: sendBatch }));
    });
    return states[0] === "ready" && !(await shelf.tokensLeft(epochs[0].id)) ? "none" : states[0];
  } finally {
    worker.close();
  }
}

function showDraftError(name) {
  const error = document.getElementById("draft-error");
  error.hidden = !name;
  error.textContent = name ? document.getElementById(`tpl-error-${name}`).content.textContent.trim() : "";
  draft.setAttribute("aria-invalid", String(Boolean(name)));
  if (name) draft.focus();
}

// The draft outlives a reload or a change of language in this tab, and nothing else.
const draftKey = `draft-${dataset.shelf}-${dataset.thread}`;
let sealing = false;

async function sealOnce(shelf) {
  if (sealing) return;
  sealing = true;
  try {
    await seal(shelf);
  } finally {
    sealing = false;
  }
}

async function seal(shelf) {
  const text = draft.value.trim();
  if (!text) return showDraftError("empty");
  if ([...text].length > Number(dataset.most)) return showDraftError("too-long");
  showDraftError("");
  const token = await shelf.takeToken(epochs[0].id);
  if (!token) return showTokenState("none");
  await sealed.add({ text, token, key: epochs[0].id, tick: known });
  draft.value = "";
  draft.dispatchEvent(new Event("input"));
  return undefined;
}

function startComposer(shelf) {
  const counter = composer.querySelector("[data-counter]");
  const most = Number(dataset.most);
  draft.value = sessionStorage.getItem(draftKey) ?? draft.value;
  draft.addEventListener("input", () => {
    sessionStorage.setItem(draftKey, draft.value);
    const used = [...draft.value].length;
    counter.hidden = used < most * 0.8;
    counter.querySelector("[data-used]").textContent = used.toLocaleString(document.documentElement.lang);
    counter.querySelector("[data-most]").textContent = most.toLocaleString(document.documentElement.lang);
  });
  composer.addEventListener("submit", (event) => {
    event.preventDefault();
    sealOnce(shelf);
  });
  const next = document.getElementById("next-publication");
  const showNext = () => {
    next.hidden = false;
    next.querySelector("[data-next]").textContent = clockTime(new Date(rhythm.next()));
    if (caughtUp) sealed.review();
  };
  showNext();
  setInterval(showNext, 1000);
}

function restore(text) {
  draft.value = draft.value.trim() ? `${draft.value}\n\n${text}` : text;
  draft.dispatchEvent(new Event("input"));
  draft.focus();
}

async function start() {
  showLocalTimes(document.getElementById("posts"));
  const own = document.getElementById("own");
  const toggle = document.getElementById("own-toggle");
  const list = document.getElementById("own-posts");
  toggle.addEventListener("click", () => {
    list.hidden = !list.hidden;
    toggle.setAttribute("aria-expanded", String(!list.hidden));
    for (const part of toggle.querySelectorAll("[data-when]")) part.hidden = (part.dataset.when === "hidden") !== list.hidden;
  });
  let shelf;
  // A post whose key has ended cannot come out any more: it gets a token of the present key.
  const tokenInstead = async (key) => (key === epochs[0].id ? undefined : { token: await shelf.takeToken(epochs[0].id), key: epochs[0].id });
  if (writes && globalThis.crypto?.subtle && globalThis.indexedDB) {
    shelf = await openShelf(dataset.shelf);
    await shelf.forgetOldKeys(Date.now());
    sealed = makeSealed({ shelf, thread: dataset.thread, dropAddress: dataset.drop, rhythm, region: own, list, isPublished: publications.has, onRestore: restore, tokenInstead });
    await sealed.load();
    known = Math.min(known, sealed.oldestTick());
  }
  const stream = openStream({ path: dataset.socket, after: () => known, onFrame, onState });
  addEventListener("pagehide", () => {
    // Everybody's page hands something in when it closes; a post sealed a moment ago goes along.
    sealed?.handIn();
    list.replaceChildren();
    stream.close();
  });
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  if (!writes) return;
  if (!shelf) return showTokenState("no-crypto");
  rhythm.start();
  if (composer) startComposer(shelf);
  showTokenState("drawing");
  const draw = async () => {
    try {
      showTokenState(await drawTokens(shelf));
    } catch {
      // Lost connection while drawing: nothing is lost, the same batch is sent at the next try.
      setTimeout(draw, RETRY_MS);
    }
  };
  drawAgain = () => {
    // Not everybody in the same instant.
    setTimeout(() => refreshEpochs().then(draw, () => setTimeout(drawAgain, RETRY_MS)), Math.random() * 2000);
  };
  await draw();
}

start();
