// Keeps the console's own files, so that it opens without a connection. It never touches the API.
const CACHE = "evenhand-console-efe7de56151683c7";
const FILES = ["account.js","console.js","en.js","judge.js","more.js","ru.js","shared.js","zh.js"];
const here = new URL("./", location.href).href;

addEventListener("install", (event) => {
  const fresh = ["", ...FILES].map((name) => new Request(here + name, { cache: "no-cache" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  const old = (name) => name.startsWith("evenhand-console-") && name !== CACHE;
  const gone = caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))));
  event.waitUntil(gone.then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  url.search = "";
  url.hash = "";
  if (event.request.method !== "GET" || !url.href.startsWith(here)) return;
  event.respondWith(caches.open(CACHE).then(async (cache) => (await cache.match(url.href)) ?? fetch(event.request)));
});
