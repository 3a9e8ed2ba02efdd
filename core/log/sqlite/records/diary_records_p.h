// SPDX-License-Identifier: MIT
// The descriptions of all kinds of records of the diary.
#pragma once

#include "core/log/sqlite/records/activity_record_p.h"
#include "core/log/sqlite/records/episode_record_p.h"
#include "core/log/sqlite/records/pain_record_p.h"
#include "core/log/sqlite/records/trial_record_p.h"
