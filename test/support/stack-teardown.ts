import { stopShared } from './stack-setup.ts';

export default stopShared;
