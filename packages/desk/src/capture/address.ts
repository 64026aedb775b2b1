/** Which network addresses may be fetched: public unicast ones and nothing else. */
import ipaddr from "ipaddr.js";

/** Decides whether an address may be connected to. Tests pass their own to reach a server on loopback. */
export type AddressRule = (address: string) => boolean;

/** Global unicast of IPv6 is 2000::/3 (RFC 4291, IANA registry); everything else has a special use or none. */
const GLOBAL_UNICAST: readonly [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];
/** NAT64 (RFC 6052): an IPv4 address inside an IPv6 one, judged by the IPv4 address. */
const NAT64: readonly [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("64:ff9b::"), 96];

/**
 * Whether an IP address is public. Loopback, private, link-local (cloud metadata too), carrier-grade NAT, multicast,
 * documentation, benchmarking, reserved and tunnelled (6to4, Teredo) ranges are not; an IPv4-mapped address is judged as IPv4.
 * Anything that does not parse is not public.
 */
export const isPublicAddress: AddressRule = (address) => {
  const bare = address.replace(/%.*$/u, "");
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.process(bare);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === "unicast";
  if (parsed.match(NAT64[0], NAT64[1])) {
    return new ipaddr.IPv4(parsed.toByteArray().slice(12)).range() === "unicast";
  }
  return parsed.range() === "unicast" && parsed.match(GLOBAL_UNICAST[0], GLOBAL_UNICAST[1]);
};
