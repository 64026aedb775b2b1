import { words } from "./inflect.ts";

/** Short names of services that publish, deny or explain recordings, in Latin letters; role nouns of an agency in the packs. */
export const SERVICES: readonly string[] = words(
  "hur gur diu gru sbu fsb svr bnd bka dgse dgsi cni mi5 mi6 cia fbi nsa ntsb hur's gur's sbu's fsb's gru's svr's cia's fbi's nsa's",
);
