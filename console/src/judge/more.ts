/** Pages that a judge does not begin with: loaded once the first page is there. */
export { default as Receipt } from "./Receipt.svelte";
export { default as Receipts } from "./Receipts.svelte";
export { default as StepBack } from "./StepBack.svelte";
export { default as TwoDevices } from "./TwoDevices.svelte";
export { default as Welcome } from "./Welcome.svelte";
