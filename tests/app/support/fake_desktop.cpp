// SPDX-License-Identifier: MIT
// Stands for the header, whose signals and slots are made of it.
#include "tests/app/support/fake_desktop.h"
