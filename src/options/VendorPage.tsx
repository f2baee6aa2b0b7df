/** Placeholder until the acts of a vendor have their component. */
export function VendorPage({ vendorId }: { vendorId: string }) {
  return <main class="wrap">{vendorId}</main>;
}
