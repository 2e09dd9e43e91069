/** Two heads: something that colleagues find too. */
export const SharedSign = () => (
  <svg class="shared-sign" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
    <circle cx="5" cy="5" r="2.3" fill="currentColor" />
    <circle cx="10" cy="5.5" r="1.8" fill="currentColor" />
    <path d="M1 12c0-3 1.500-4 4-4s4 1 4 4zM9.500 8.300c2 0 3.500.9 3.500 3.700h-3" fill="currentColor" />
  </svg>
);
