// Publications on the page: groups of posts that came out together, in the order of their numbers.

const language = document.documentElement.lang;
// Digits and hours as the server writes them in the same page.
const clockLanguage = `${language}-u-nu-latn-hc-h23`;

export function clockTime(moment, seconds = true) {
  const form = { hour: "2-digit", minute: "2-digit", ...(seconds ? { second: "2-digit" } : {}) };
  return new Intl.DateTimeFormat(clockLanguage, form).format(moment);
}

// Times come in UTC; the reader's zone is known to the browser and told to nobody.
export function showLocalTimes(within) {
  for (const time of within.querySelectorAll("time[datetime*='T']")) time.textContent = clockTime(new Date(time.dateTime));
}

const fromTemplate = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

function postElement({ number, html, tag, state }) {
  const post = fromTemplate("tpl-post");
  post.id = `post-${number}`;
  post.dataset.tag = tag;
  const reference = post.querySelector(".ref");
  reference.href = `#${post.id}`;
  reference.id = `${post.id}-ref`;
  post.setAttribute("aria-labelledby", reference.id);
  post.querySelector("[data-number]").textContent = number;
  if (state === "hidden") {
    post.classList.add("post-held");
    post.querySelector("header").append(document.getElementById("tpl-held").content.cloneNode(true));
    post.querySelector("[data-body]").remove();
  } else {
    post.classList.add("post-new");
    // Cleaned on the server in one place, on the way in and on the way out (core.text).
    post.querySelector("[data-body]").innerHTML = html;
  }
  return post;
}

export function makePublications(section, thread) {
  const groups = () => [...section.querySelectorAll("[data-publication]")];
  const numberOf = (group) => Number(group.dataset.publication);

  return {
    // Adds a tick's posts of this thread, all together; a tick that stands there already is left.
    add({ tick, at, day, posts }) {
      const ours = posts.filter((post) => post.thread === thread);
      const there = groups();
      // Older than the oldest on the page: it belongs above what was loaded, not here.
      if (!ours.length || there.some((group) => numberOf(group) === tick) || (there.length && tick < numberOf(there[0]))) return;
      const group = fromTemplate(at ? "tpl-tick" : "tpl-tick-day");
      group.dataset.publication = tick;
      const time = group.querySelector("time");
      time.dateTime = at ?? day;
      time.textContent = at ? clockTime(new Date(at)) : new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: "long" }).format(new Date(`${day}T12:00`));
      group.querySelector("[data-posts]").append(...ours.map(postElement));
      section.querySelector("[data-empty]")?.remove();
      section.insertBefore(group, there.find((other) => numberOf(other) > tick) ?? null);
    },
    has: (tag) => section.querySelector(`[data-tag="${CSS.escape(tag)}"]`) !== null,
  };
}
