/** Texts in the reader's language (Fluent), and numbers, dates and names by `Intl`. */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { storage } from "./storage.ts";

export const LANGUAGES = { en: "English", ru: "Русский", zh: "中文" } as const;
export type Language = keyof typeof LANGUAGES;

const CATALOGUES: Record<Language, () => Promise<{ default: string }>> = {
  en: () => import("../../lang/en.ftl?raw"),
  ru: () => import("../../lang/ru.ftl?raw"),
  zh: () => import("../../lang/zh.ftl?raw"),
};
/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"];

/** Forms of dates and numbers; the spelling of English is British. */
const LOCALES: Record<Language, string> = { en: "en-GB", ru: "ru", zh: "zh-CN" };

class Texts {
  lang = $state<Language>("en");
  locale = $derived(LOCALES[this.lang]);
  bundle = $state.raw<FluentBundle | null>(null);
}
export const texts = new Texts();

const isKnown = (lang: string): lang is Language => lang in LANGUAGES;

/** The language that was chosen here, else the first of the browser's that there is. */
export async function begin(): Promise<void> {
  const asked = new URLSearchParams(location.search).get("lang");
  const chosen = asked ?? (await storage.get<string>("language"));
  const wanted = [chosen ?? "", ...navigator.languages].map((lang) => lang.slice(0, 2));
  await load(wanted.find(isKnown) ?? "en");
}

async function load(lang: Language): Promise<void> {
  const catalogue = await CATALOGUES[lang]();
  const bundle = new FluentBundle(lang, { useIsolating: false });
  bundle.addResource(new FluentResource(catalogue.default));
  texts.bundle = bundle;
  texts.lang = lang;
  document.documentElement.lang = lang;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(lang) ? "rtl" : "ltr";
}

export async function choose(lang: string): Promise<void> {
  if (!isKnown(lang)) return;
  await load(lang);
  await storage.set("language", lang);
}

/** A message. */
export function t(id: string, values: Record<string, FluentVariable> = {}): string {
  const { bundle } = texts;
  const pattern = bundle?.getMessage(id)?.value;
  return pattern ? (bundle?.formatPattern(pattern, values) ?? id) : id;
}

export function has(id: string): boolean {
  return texts.bundle?.hasMessage(id) ?? false;
}

/** A name inside a sentence, whose direction may differ from the sentence's. */
export const iso = (name: string) => FIRST_STRONG + name + POP;
const FIRST_STRONG = String.fromCharCode(0x2068);
const POP = String.fromCharCode(0x2069);

/** A decimal string as the language writes it: `8.5`, `8,5`. */
export function number(text: string, digits?: number): string {
  const fraction = digits ?? text.split(".")[1]?.length ?? 0;
  const options = { minimumFractionDigits: fraction, maximumFractionDigits: fraction };
  return new Intl.NumberFormat(texts.locale, options).format(Number(text));
}

export function list(words: string[]): string {
  return new Intl.ListFormat(texts.locale, { type: "conjunction" }).format(words);
}

export function clock(at: number): string {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat(texts.locale, options).format(at);
}

export function day(at: number | string): string {
  const options = { day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat(texts.locale, options).format(new Date(at));
}

/** A day that is near by its name, otherwise by its date; with the time. */
export function recently(at: number): string {
  const midnight = new Date().setHours(0, 0, 0, 0);
  if (at >= midnight) return clock(at);
  const options = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat(texts.locale, options).format(at);
}

function named(type: "region" | "language", code: string): string {
  try {
    return new Intl.DisplayNames([texts.locale], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
export const country = (code: string) => named("region", code);
export const language = (code: string) => named("language", code);

/** A size of a file. */
export function size(bytes: number): string {
  const isLarge = bytes >= 100_000;
  const unit = isLarge ? "megabyte" : "kilobyte";
  const value = bytes / (isLarge ? 1e6 : 1e3);
  const options = { style: "unit", unit, maximumFractionDigits: isLarge ? 1 : 0 } as const;
  return new Intl.NumberFormat(texts.locale, options).format(value);
}

export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
