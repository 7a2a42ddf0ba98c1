package org.candour.edge.outgoing;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/** Tells addresses of the open internet from those of this machine and of networks around it. */
final class OpenInternet {
    private OpenInternet() {}

    /** Whether a request may go there: to no loopback, private, link-local, shared, reserved or translated address. */
    static boolean has(InetAddress address) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? open4(bytes) : address instanceof Inet6Address && open6(bytes);
    }

    private static boolean open4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean papers = a == 192 && b == 0 && (c == 0 || c == 2) || a == 198 && b == 51 && c == 100 || a == 203 && b == 0 && c == 113;
        boolean measured = a == 198 && (b == 18 || b == 19);
        return a != 0 && a < 224 && !shared && !papers && !measured;
    }

    /** Only what is given out to the open internet (2000::/3), and none that carries another address in it. */
    private static boolean open6(byte[] bytes) {
        boolean global = (bytes[0] & 0xE0) == 0x20;
        boolean sixToFour = (bytes[0] & 0xFF) == 0x20 && (bytes[1] & 0xFF) == 0x02;
        boolean special = Arrays.equals(Arrays.copyOf(bytes, 3), new byte[] {0x20, 0x01, 0}) || Arrays.equals(Arrays.copyOf(bytes, 4), new byte[] {0x20, 0x01, 0x0d, (byte) 0xb8});
        return global && !sixToFour && !special;
    }
}
