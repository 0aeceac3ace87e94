import './menus.css';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

export interface Action {
  label: string;
  run: () => void;
  /** Whether there is anything to do it with; so where it is not said. */
  isShown?: boolean;
}

/** A button with a menu of what can be done. */
export function ActionMenu({ button, actions }: { button: ReactNode; actions: readonly Action[] }) {
  const shown = actions.filter(({ isShown = true }) => isShown);
  return (
    <MenuTrigger>
      {button}
      <Popover className="floating menu-box" placement="bottom end" offset={2}>
        <Menu className="menu" onAction={(label) => shown.find((action) => action.label === label)?.run()}>
          {shown.map(({ label }) => (
            <MenuItem key={label} id={label} className="menu-item">
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
