import { mount } from "svelte";
import App from "./App.svelte";
import { begin } from "./lib/i18n.svelte.ts";
import { load } from "./lib/session.svelte.ts";
import "./style.css";

const target = document.getElementById("app");
await Promise.all([begin(), load()]);
if (target) mount(App, { target });

if ("serviceWorker" in navigator && import.meta.env.PROD) {
  // Trusted Types: the one script address that this page ever makes.
  const policy = window.trustedTypes?.createPolicy("evenhand-worker", { createScriptURL: (url) => url });
  const url = "./worker.js";
  const trusted = (policy?.createScriptURL(url) ?? url) as string;
  void navigator.serviceWorker.register(trusted, { updateViaCache: "none" }).catch(() => {});
}
