// One's own posts until they appear: drawn by script after load, in this browser only, sent again
// before each tick until their tag shows up in what everybody gets.
import { handIn, dummy, envelope } from "../nonattribution/drop.js";
import { clockTime } from "./posts.js";

// After so many ticks without its tag the post is said not to have been accepted.
const PATIENCE_TICKS = 3;

export function makeSealed({ shelf, thread, dropAddress, rhythm, region, list, isPublished, onRestore, tokenInstead }) {
  const posts = new Map();

  const show = (post) => {
    post.element.dataset.state = post.state;
    for (const part of post.element.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== post.state;
    // One post goes with each publication: the third in line appears at the third.
    const appears = rhythm.next() + Math.max(0, inLine().indexOf(post)) * rhythm.length;
    for (const time of post.element.querySelectorAll("[data-next]")) time.textContent = clockTime(new Date(appears));
    region.hidden = posts.size === 0;
  };

  const store = ({ element, sends, ...kept }) => shelf.put("sealed", kept);

  async function forget(post) {
    posts.delete(post.id);
    post.element.remove();
    region.hidden = posts.size === 0;
    await shelf.remove("sealed", post.id);
  }

  function draw(post) {
    post.element = document.getElementById("tpl-sealed").content.firstElementChild.cloneNode(true);
    post.element.querySelector("[data-body]").textContent = post.text;
    post.element.addEventListener("click", async ({ target }) => {
      const act = target.closest("[data-action]")?.dataset.action;
      if (!act) return;
      await forget(post);
      if (act === "restore") onRestore(post.text);
    });
    list.append(post.element);
    show(post);
  }

  async function keep({ text, token, key, tick }) {
    const { prepared, signature, tag } = token;
    const post = { id: tag, key, thread, text, prepared, signature, tick, state: "waiting", firstSent: null, sends: 0 };
    posts.set(tag, post);
    await store(post);
    draw(post);
    return post;
  }

  async function giveUp(post) {
    const instead = await tokenInstead(post.key);
    if (instead?.token) {
      await forget(post);
      await keep({ ...post, ...instead });
      return;
    }
    post.state = "refused";
    await store(post);
    show(post);
  }

  // The post that was sent least often goes first, so that several get through one slot each.
  const inLine = () => [...posts.values()].filter((post) => post.state !== "refused").sort((a, b) => a.sends - b.sends);

  return {
    async load() {
      for (const kept of await shelf.all("sealed")) {
        if (kept.thread !== thread) continue;
        const post = { ...kept, sends: 0 };
        if (isPublished(post.id)) await shelf.remove("sealed", post.id);
        else {
          posts.set(post.id, post);
          draw(post);
        }
      }
    },
    async add(sealing) {
      const post = await keep(sealing);
      post.element.scrollIntoView({ block: "nearest" });
    },
    // The tick before the oldest sealed post: the backlog is asked for from there.
    oldestTick: () => Math.min(Infinity, ...[...posts.values()].map((post) => post.tick)),
    async published(tags) {
      for (const tag of tags) if (posts.has(tag)) await forget(posts.get(tag));
    },
    async handIn() {
      const [post] = inLine();
      const body = post ? envelope({ to: thread, ...post }) : dummy(thread);
      if (post) post.sends += 1;
      try {
        const answer = await handIn(dropAddress, body);
        if (!post) return;
        if (answer.status === 202) {
          post.state = "waiting";
          post.firstSent ??= rhythm.now();
        } else post.state = "refused";
      } catch {
        if (post) post.state = "offline";
      }
      if (post && posts.has(post.id)) {
        await store(post);
        show(post);
      }
    },
    // Says so when patience is over; asked only while everything published is known here.
    async review() {
      for (const post of [...posts.values()]) {
        const waited = post.firstSent && rhythm.now() - post.firstSent;
        if (post.state === "waiting" && waited > (PATIENCE_TICKS + 0.5) * rhythm.length) await giveUp(post);
        else show(post);
      }
    },
  };
}
