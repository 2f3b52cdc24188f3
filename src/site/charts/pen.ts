/**
 * Writes a path in the fewest bytes: relative, to a tenth, each point from where the one before was drawn, so that rounding
 * never adds up. It has what shapes of d3 ask of a context.
 */
export class Pen {
  #d = "";
  #x = 0;
  #y = 0;
  #fromX = 0;
  #fromY = 0;
  readonly #grain: number;

  /** `grain` 10 rounds to tenths, 1 to whole numbers. */
  constructor(grain: 1 | 10 = 10) {
    this.#grain = grain;
  }

  moveTo(x: number, y: number): this {
    // A first `m` is from 0,0, and what follows it without a letter is a line from there.
    this.#d += "m";
    this.#go(x, y, "");
    [this.#fromX, this.#fromY] = [this.#x, this.#y];
    return this;
  }

  lineTo(x: number, y: number): this {
    return this.#go(x, y, this.#d.endsWith("z") ? "l" : " ");
  }

  /** Straight up or down; only a new move may follow. */
  upTo(y: number): this {
    const next = Math.round(y * this.#grain);
    this.#d += `v${this.#number(next - this.#y)}`;
    this.#y = next;
    return this;
  }

  closePath(): this {
    this.#d += "z";
    [this.#x, this.#y] = [this.#fromX, this.#fromY];
    return this;
  }

  toString(): string {
    return this.#d;
  }

  #go(x: number, y: number, before: string): this {
    const [nextX, nextY] = [Math.round(x * this.#grain), Math.round(y * this.#grain)];
    const [across, down] = [this.#number(nextX - this.#x), this.#number(nextY - this.#y)];
    this.#d +=
      (across.startsWith("-") && before === " " ? "" : before) + across + (down.startsWith("-") ? "" : " ") + down;
    [this.#x, this.#y] = [nextX, nextY];
    return this;
  }

  #number(grains: number): string {
    const text = String(grains / this.#grain);
    return text.startsWith("0.") ? text.slice(1) : text.startsWith("-0.") ? `-${text.slice(2)}` : text;
  }
}
