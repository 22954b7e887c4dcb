import type { ComponentChildren } from 'preact';

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const PhoneIcon = () => (
  <Icon>
    <path d="M6.5 4h3l1.500 4-2 1.500a11 11 0 0 0 5.500 5.500l1.500-2 4 1.500v3A2 2 0 0 1 18 19.500 14 14 0 0 1 4.500 6 2 2 0 0 1 6.500 4z" />
  </Icon>
);

export const MessageIcon = () => (
  <Icon>
    <path d="M4 5.500h16V16h-8.500L7 20v-4H4z" />
  </Icon>
);

export const PencilIcon = () => (
  <Icon>
    <path d="M5 19l1-4L16 5l3 3L9 18z" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="M6 9l6 6 6-6" />
  </Icon>
);

export const SendIcon = () => (
  <Icon>
    <path d="M12 19V5M6 11l6-6 6 6" />
  </Icon>
);

export const LeaveIcon = () => (
  <Icon>
    <path d="M14 4h5v16h-5M15 12H4M8 8l-4 4 4 4" />
  </Icon>
);

/** The lantern that the center leaves on. */
export const LanternIcon = () => (
  <svg class="lantern" viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="4.2" r="2.2" fill="none" stroke="currentColor" stroke-width="1.6" />
    <path
      d="M8.500 12.500c1-3.500 4-5.500 7.500-6 3.500.5 6.500 2.500 7.500 6z"
      fill="currentColor"
    />
    <path class="flame" d="M10 13.500h12l-1.200 11H11.200z" />
    <path
      d="M10 13.500l1.200 11M22 13.500l-1.200 11"
      fill="none"
      stroke="currentColor"
      stroke-width="1.600"
      stroke-linecap="round"
    />
    <path
      class="core"
      d="M16 15.500c2 2.300 2.800 3.700 2.800 5.200a2.800 2.800 0 0 1-5.600 0c0-1.500.8-2.900 2.800-5.200z"
    />
    <path d="M8.500 25h15v3.200h-15z" fill="currentColor" />
  </svg>
);
