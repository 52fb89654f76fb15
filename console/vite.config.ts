import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";

/**
 * The service worker: keeps the console's own files on the device, so that it opens without a connection.
 * Its version is a digest of them.
 */
function worker(): Plugin {
  return {
    name: "evenhand-worker",
    apply: "build",
    generateBundle(_, bundle) {
      const files = Object.values(bundle).sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
      const digest = createHash("sha256");
      for (const file of files) digest.update(file.fileName).update("type" in file && file.type === "chunk" ? file.code : file.source);
      const names = JSON.stringify(files.map((file) => file.fileName).filter((name) => name !== "index.html"));
      const source = readFileSync(new URL("src/worker.js", import.meta.url), "utf8")
        .replace("__VERSION__", digest.digest("hex").slice(0, 16))
        .replace('"__FILES__"', names);
      this.emitFile({ type: "asset", fileName: "worker.js", source });
    },
  };
}

/** Chunks have no styles and no preloads of their own: the helper that loads them is not needed. */
function plainImports(): Plugin {
  return {
    name: "evenhand-plain-imports",
    apply: "build",
    enforce: "pre",
    load: (id) => (id.includes("vite/preload-helper") ? "export const __vitePreload = (load) => load();" : undefined),
  };
}

/** Parts of Svelte that only components of earlier versions and custom elements use. */
const UNUSED = /svelte\/src\/(legacy\/legacy-client|internal\/client\/dom\/elements\/custom-element)\.js$/;

/** What more than one page needs. */
const SHARED = /node_modules|\/src\/(core|lib)\/(?!receipt|download)|\/(CodeForm|Deadline|Failure|Icon|Title|Waiting)\.svelte/;

export default defineConfig({
  base: "./",
  plugins: [plainImports(), svelte(), worker()],
  build: {
    target: "es2022",
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: UNUSED, sideEffects: false }] },
      output: {
        // Unhashed: the server compares by ETag, and the build is compared with the committed one.
        entryFileNames: "console.js",
        chunkFileNames: (chunk) => `${chunk.facadeModuleId?.match(/(\w+)\.(ftl|svelte|ts)/)?.[1]?.toLowerCase() ?? chunk.name}.js`,
        codeSplitting: { groups: [{ name: "shared", test: SHARED }] },
        assetFileNames: (asset) => (asset.names[0]?.endsWith(".css") ? "console.css" : "[name][extname]"),
      },
    },
  },
  // For work on the views: the API of a server beside it.
  server: { proxy: { "/api": "http://127.0.0.1:8080", "/health": "http://127.0.0.1:8080" } },
});
