// Без связи показывает сохранённую страницу и говорит, когда её сохранили; со связью всегда берёт свежую.
"use strict";

const store = "ozero-pages";
const most = 300;
const stamp = "x-ozero-kept";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const keep = async (request, response) => {
  const headers = new Headers(response.headers);
  headers.set(stamp, new Date().toISOString());
  const { status, statusText } = response;
  const cache = await caches.open(store);
  await cache.put(request, new Response(await response.blob(), { status, statusText, headers }));
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(key);
};

const isPage = (response) => (response.headers.get("content-type") ?? "").startsWith("text/html");

const withDate = async (response) => {
  const date = new Date(response.headers.get(stamp));
  const when = date.toLocaleString("ru", { dateStyle: "long", timeStyle: "short" });
  const note = `<div class="callout attention" role="status"><p>Нет связи. Эта страница сохранена ${when}: с тех пор расписание могло измениться.</p></div>`;
  const text = (await response.text()).replace(/<main\b[^>]*>/, (main) => main + note);
  return new Response(text, { headers: { "content-type": "text/html; charset=utf-8" } });
};

const nothing = () => new Response(
  '<!DOCTYPE html><html lang="ru"><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />'
  + "<title>Нет связи</title><h1>Нет связи</h1><p>Эта страница ещё не сохранена на вашем устройстве. "
  + "Проверьте интернет и откройте её снова.</p></html>",
  { status: 503, headers: { "content-type": "text/html; charset=utf-8" } },
);

const answer = async (event) => {
  const { request } = event;
  try {
    const response = await fetch(request);
    if (response.ok && response.type === "basic") event.waitUntil(keep(request, response.clone()));
    return response;
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept) return isPage(kept) ? withDate(kept) : kept;
    if (request.mode === "navigate") return nothing();
    throw error;
  }
};

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(self.registration.scope)) event.respondWith(answer(event));
});
