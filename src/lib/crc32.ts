const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * CRC-32 as in ISO 3309 and zip files. Appended to its data with the lowest byte first, it detects
 * every change within 32 neighboring bits.
 */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // By index: whole editions pass here, and a loop over the bytes as such takes several times as long.
  for (let at = 0; at < bytes.length; at += 1) {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
