/** What the console keeps on the device: IndexedDB, or memory where a browser refuses it. */
import { clear, createStore, del, delMany, get, keys, set, type UseStore } from "idb-keyval";
import type { Store } from "../core/desk.ts";

let made: UseStore | null = null;
const database = () => (made ??= createStore("evenhand", "kept"));
const memory = new Map<string, unknown>();
let isRefused = false;

/** Runs on the database; after a refusal to open it, in memory. A full disk is an error. */
async function on<T>(run: (store: UseStore) => Promise<T>, instead: () => T): Promise<T> {
  if (isRefused) return instead();
  let store: UseStore;
  try {
    store = database();
    await keys(store);
  } catch {
    isRefused = true;
    return instead();
  }
  return run(store);
}

export const storage: Store & {
  remove(key: string): Promise<void>;
  removeAll(starting: string): Promise<void>;
  keys(starting: string): Promise<string[]>;
  clear(): Promise<void>;
} = {
  get: <T>(key: string) =>
    on(
      (store) => get<T>(key, store),
      () => memory.get(key) as T | undefined,
    ),
  set: (key, value) =>
    on(
      (store) => set(key, value, store),
      () => void memory.set(key, value),
    ),
  remove: (key) =>
    on(
      (store) => del(key, store),
      () => void memory.delete(key),
    ),
  async keys(starting) {
    const all = await on<unknown[]>(
      (store) => keys(store),
      () => [...memory.keys()],
    );
    return all.map(String).filter((key) => key.startsWith(starting));
  },
  async removeAll(starting) {
    const found = await storage.keys(starting);
    await on(
      (store) => delMany(found, store),
      () => found.forEach((key) => memory.delete(key)),
    );
  },
  clear: () =>
    on(
      (store) => clear(store),
      () => memory.clear(),
    ),
};

/** Whether what is kept outlives the page. */
export const isLasting = () => !isRefused;
