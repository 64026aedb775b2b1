/** A second-order filter, sample by sample. */
export class Biquad {
  private readonly b0: number;
  private readonly b1: number;
  private readonly b2: number;
  private readonly a1: number;
  private readonly a2: number;
  private s1 = 0;
  private s2 = 0;

  private constructor(b0: number, b1: number, b2: number, a0: number, a1: number, a2: number) {
    this.b0 = b0 / a0;
    this.b1 = b1 / a0;
    this.b2 = b2 / a0;
    this.a1 = a1 / a0;
    this.a2 = a2 / a0;
  }

  /** Lets through what is above `hertz`. `q` is the quality, .7071 for a flat pass band. */
  static highPass(hertz: number, rate: number, q = Math.SQRT1_2): Biquad {
    const w = (2 * Math.PI * hertz) / rate;
    const alpha = Math.sin(w) / (2 * q);
    const c = Math.cos(w);
    return new Biquad((1 + c) / 2, -(1 + c), (1 + c) / 2, 1 + alpha, -2 * c, 1 - alpha);
  }

  /** Raises what is above `hertz` by `gain` dB, in the form from which the filter of BS.1770 is made. */
  static highShelf(hertz: number, rate: number, gain: number, q: number): Biquad {
    const k = Math.tan((Math.PI * hertz) / rate);
    const high = 10 ** (gain / 20);
    const middle = Math.sqrt(high);
    return new Biquad(
      high + (middle * k) / q + k * k,
      2 * (k * k - high),
      high - (middle * k) / q + k * k,
      1 + k / q + k * k,
      2 * (k * k - 1),
      1 - k / q + k * k,
    );
  }

  step(x: number): number {
    const y = this.b0 * x + this.s1;
    this.s1 = this.b1 * x - this.a1 * y + this.s2;
    this.s2 = this.b2 * x - this.a2 * y;
    // Numbers too small to be normal make every later step slow.
    if (Math.abs(this.s1) < 1e-30) this.s1 = 0;
    if (Math.abs(this.s2) < 1e-30) this.s2 = 0;
    return y;
  }
}
