/** Characters of the shortest value that counts as a secret: hiding shorter ones would turn every text into stars. */
export const SHORTEST_SECRET = 6;
