import type { Party, Rendition, Utterance } from "../model.ts";

/** What a speaker is to be called. A label that another speaker has already makes one speaker of the two. */
export interface SpeakerName {
  readonly label: string;
  readonly name?: string;
  readonly role?: string;
}

/**
 * Renames a speaker everywhere at once: in the parties and in all utterances. When the new label is another speaker's, the two become one,
 * and what was known of either is kept, that of the new label first. Throws `RangeError` when nobody has the old label.
 */
export function renameSpeaker(rendition: Rendition, label: string, to: SpeakerName): Rendition {
  const renamed = rendition.parties.find((party) => party.label === label);
  if (renamed === undefined && !rendition.utterances.some(({ speaker }) => speaker === label))
    throw new RangeError(`No speaker has the label ${label}`);
  const target = rendition.parties.find((party) => party.label === to.label);
  const party: Party = { ...renamed, ...target, ...to };
  const place = rendition.parties.findIndex((one) => one === target || one === renamed);
  const others = rendition.parties.filter((one) => one !== target && one !== renamed);
  const parties = others.toSpliced(place < 0 ? others.length : Math.min(place, others.length), 0, party);
  const utterances = rendition.utterances.map(
    (utterance): Utterance => (utterance.speaker === label ? { ...utterance, speaker: to.label } : utterance),
  );
  return { ...rendition, parties, utterances };
}

/** What a speaker is shown as: the name where one is known, else the label. */
export function speakerName({ parties }: Rendition, label: string): string {
  return parties.find((party) => party.label === label)?.name ?? label;
}
