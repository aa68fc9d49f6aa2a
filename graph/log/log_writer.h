// Appending records to a log. A record that append() returned from is on the disk.
#pragma once

#include <string>

#include "graph/file/descriptor.h"
#include "graph/log/log_reader.h"

namespace clew::graph {

class LogWriter {
 public:
  // Goes on where `place` says, and cuts off what lies behind it. Where there is no log, makes one for the base.
  // Throws FileError, as do the others.
  LogWriter(const std::string& path, std::uint64_t base, LogPlace place);
  ~LogWriter();

  // Where it fails the log ends as before.
  void append(log_format::RecordKind kind, std::string_view payload);

  LogPlace place() const { return place_; }

 private:
  void create(std::uint64_t base);
  void write(std::string_view bytes, std::uint64_t offset);
  void reserve(std::uint64_t end);
  [[noreturn]] void fail() const;

  std::string path_;
  LogPlace place_;
  std::uint64_t reserved_ = 0;  // The file's size.
  Descriptor file_;
  bool broken_ = false;  // Whether what lies on the disk is unknown, since syncing failed.
};

}  // namespace clew::graph
