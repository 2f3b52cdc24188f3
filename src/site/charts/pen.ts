/**
 * Writes a path in the fewest bytes: relative, to a tenth, each point from where the one before was drawn, so that rounding
 * never adds up. It has what shapes of d3 ask of a context.
 */
export class Pen {
  #d = "";
  /** The command that goes on where a point stands without a letter: what follows an `m` is a line. */
  #goesOn = "";
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
    // A first `m` is from 0,0.
    const [across, down] = this.#go(x, y);
    this.#d += `m${this.#number(across)}${this.#next(down)}`;
    this.#goesOn = "l";
    this.#fromX = this.#x;
    this.#fromY = this.#y;
    return this;
  }

  lineTo(x: number, y: number): this {
    const [across, down] = this.#go(x, y);
    if (down === 0) this.#letter("h", across);
    else if (across === 0) this.#letter("v", down);
    else {
      this.#letter("l", across);
      this.#d += this.#next(down);
    }
    return this;
  }

  /** Straight up or down. */
  upTo(y: number): this {
    return this.lineTo(this.#x / this.#grain, y);
  }

  closePath(): this {
    this.#d += "z";
    this.#goesOn = "z";
    this.#x = this.#fromX;
    this.#y = this.#fromY;
    return this;
  }

  toString(): string {
    return this.#d;
  }

  /** By how many grains the point lies off the one before. */
  #go(x: number, y: number): readonly [across: number, down: number] {
    const [nextX, nextY] = [Math.round(x * this.#grain), Math.round(y * this.#grain)];
    const by = [nextX - this.#x, nextY - this.#y] as const;
    this.#x = nextX;
    this.#y = nextY;
    return by;
  }

  #letter(letter: "h" | "v" | "l", grains: number): void {
    this.#d += this.#goesOn === letter ? this.#next(grains) : letter + this.#number(grains);
    this.#goesOn = letter;
  }

  /** A number behind another: a minus parts them as well as a space. */
  #next(grains: number): string {
    const text = this.#number(grains);
    return grains < 0 ? text : ` ${text}`;
  }

  #number(grains: number): string {
    if (this.#grain === 1) return String(grains);
    const text = String(grains / this.#grain);
    if (grains > -10 && grains < 10 && grains !== 0) return grains < 0 ? `-${text.slice(2)}` : text.slice(1);
    return text;
  }
}
