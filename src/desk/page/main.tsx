import '../../styles/tokens.css';
import './desk.css';
import { render } from 'preact';
import { takeToken } from './call-desk.ts';
import { Desk } from './Desk.tsx';

takeToken();
const root = document.getElementById('desk');
if (root !== null) {
  root.replaceChildren();
  render(<Desk />, root);
}
