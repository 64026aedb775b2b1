import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./address.ts";

const REFUSED = `127.0.0.1 127.255.255.254 0.0.0.0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1
  100.100.100.200 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 192.0.2.1 198.51.100.7 203.0.113.9 198.18.0.1 192.0.0.1
  :: ::1 fe80::1 fe80::1%eth0 fec0::1 fc00::1 fd00:ec2::254 ff02::1 2001:db8::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1
  ::ffff:a9fe:a9fe 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 2002:7f00:1:: 2001::1 ::127.0.0.1 100::1 localhost 1 example.org`;
const ALLOWED = "1.1.1.1 93.184.215.14 172.32.0.1 100.128.0.1 2606:4700::1111 ::ffff:1.1.1.1 64:ff9b::101:101";

describe("isPublicAddress", () => {
  it.each(REFUSED.split(/\s+/u))("refuses %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(ALLOWED.split(" "))("allows %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});
