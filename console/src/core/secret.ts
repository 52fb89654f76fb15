/** Invitation codes and tokens as people paste them. */

const CODE = /evi_[A-Za-z0-9_-]{43}[0-9a-f]{8}/;
const TOKEN = /^evh_[A-Za-z0-9_-]{43}[0-9a-f]{8}$/;

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 of an ASCII text, in hexadecimal. */
export function crc32(text: string): string {
  let crc = 0xffffffff;
  for (const char of text) crc = (crc >>> 8) ^ (TABLE[(crc ^ char.charCodeAt(0)) & 0xff] ?? 0);
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}

function isWhole(secret: string): boolean {
  return crc32(secret.slice(0, -8)) === secret.slice(-8);
}

/**
 * The invitation code in a text: a code, a link that ends with one, or a whole message. White space
 * inside a code comes from line breaks of mail programs. `null` if there is none, or a mistyped one.
 */
export function invitationIn(text: string): string | null {
  for (const attempt of [text, text.replace(/\s+/g, "")]) {
    const code = CODE.exec(attempt)?.[0];
    if (code && isWhole(code)) return code;
  }
  return null;
}

/** Whether a text begins as a code, so that a typing error can be named as one. */
export function looksLikeInvitation(text: string): boolean {
  return /evi_/i.test(text);
}

export function isToken(text: string): boolean {
  return TOKEN.test(text) && isWhole(text);
}
