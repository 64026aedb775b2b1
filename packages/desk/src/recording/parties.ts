/** Whether a stereo recording has a party on each channel, told from how loud the two are when somebody speaks. */

const BLOCK = 1600;
/** A channel that is ten times stronger in energy (10 dB) has the voice to itself. */
const STRONGER = 10;
/** Mean square below which a block is silence: -60 dB of full scale. */
const SILENCE = 32_768 ** 2 * 1e-6;

/** Takes interleaved stereo samples in pieces and counts blocks of 100 ms by which channel has the voice. */
export class PartyCount {
  /** Whether the channels differ at all. */
  differs = false;
  private left = 0;
  private right = 0;
  private both = 0;
  private filled = 0;
  private leftEnergy = 0;
  private rightEnergy = 0;

  take(frames: Int16Array): void {
    for (let i = 0; i + 1 < frames.length; i += 2) {
      const left = frames[i] ?? 0;
      const right = frames[i + 1] ?? 0;
      if (left !== right) this.differs = true;
      this.leftEnergy += left * left;
      this.rightEnergy += right * right;
      if (++this.filled === BLOCK) this.close();
    }
  }

  /** Both channels have a good part of the speech, and most of it has one of them to itself. */
  get partyOnEach(): boolean {
    const apart = this.left + this.right;
    const active = apart + this.both;
    return active > 0 && apart >= 0.6 * active && Math.min(this.left, this.right) >= 0.05 * active;
  }

  private close(): void {
    if (Math.max(this.leftEnergy, this.rightEnergy) / BLOCK >= SILENCE) {
      if (this.leftEnergy > STRONGER * this.rightEnergy) this.left++;
      else if (this.rightEnergy > STRONGER * this.leftEnergy) this.right++;
      else this.both++;
    }
    this.filled = 0;
    this.leftEnergy = 0;
    this.rightEnergy = 0;
  }
}
