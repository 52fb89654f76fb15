/** Only for svelte-check: the compiler's accessibility rules are errors there. */
export default {};
