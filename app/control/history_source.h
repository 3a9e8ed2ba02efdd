// SPDX-License-Identifier: MIT
// Makes readers of the log for whoever shows the history; the program hands it down.
#pragma once

#include "core/log/ports/history_reader.h"
