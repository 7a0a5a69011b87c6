// Wrong on purpose: lint must refuse this inside shared/.
import { readFileSync } from 'node:fs';
import { useState } from 'react';

export const forbidden = [readFileSync, useState];
