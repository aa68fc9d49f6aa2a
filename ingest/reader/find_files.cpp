#include "ingest/reader/find_files.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>

#include "ingest/reader/decode.h"
#include "ingest/reader/format.h"

namespace clew::ingest {

namespace {

namespace fs = std::filesystem;

/// Standard input and the ends of pipes that shells hand over by name.
bool is_handed_over(const std::string& path) {
  return path == "/dev/stdin" || path.starts_with("/dev/fd/") || path.starts_with("/proc/self/fd/");
}

/// Whether one path without links is the other, or lies around it.
bool holds(const fs::path& outer, const fs::path& inner) {
  return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

/// A file's name may be any bytes; a document's is text.
std::string readable(const std::string& name) {
  return reader::decode(name).text;
}

class Finder {
 public:
  FileList run(std::span<const std::string> paths) && {
    for (const std::string& path : paths) add_given(path);
    return std::move(list_);
  }

 private:
  void report(const std::string& document, std::string reason) {
    list_.issues.push_back({readable(document), "", std::move(reason)});
  }

  void add_given(const std::string& given) {
    std::error_code error;
    const fs::file_status status = fs::status(given, error);
    if (is_handed_over(given)) {
      add_file(given, given, given);
    } else if (!fs::exists(status)) {
      report(given, error && error != std::errc::no_such_file_or_directory ? "The path can't be read (" + error.message() + ")."
                                                                           : "There is no such file or directory; check the path.");
    } else if (fs::is_directory(status)) {
      given_ = given;
      add_directory(given, "");
    } else if (fs::is_regular_file(status)) {
      add_file(fs::path(given).filename().string(), given, given);
    } else {
      report(given, "This is no file (but a device, pipe or socket) and was left out.");
    }
  }

  /// `prefix` is the path of the directory in the one that was given, with a slash at its end.
  void add_directory(const fs::path& directory, const std::string& prefix) {
    std::error_code error;
    const std::string place = prefix.empty() ? given_ : prefix;
    const fs::path real = fs::canonical(directory, error);
    if (std::any_of(open_.begin(), open_.end(), [&](const fs::path& open) { return holds(real, open); })) {
      return report(place, "The link leads back to a directory that holds it and was not followed.");
    }
    if (const auto [met, is_new] = met_.try_emplace(real.string(), place); !is_new) {
      return report(place, "The directory was met before as " + met->second + " and is read once.");
    }
    std::vector<std::string> entries;
    for (fs::directory_iterator entry(directory, error), end; !error && entry != end; entry.increment(error)) {
      entries.push_back(entry->path().filename().string());
    }
    if (error) report(place, "The directory can't be read (" + error.message() + ") and was left out.");
    std::sort(entries.begin(), entries.end());
    open_.push_back(real);
    for (const std::string& entry : entries) {
      if (!entry.starts_with('.')) add_entry(directory / entry, prefix + entry);
    }
    open_.pop_back();
  }

  void add_entry(const fs::path& path, const std::string& name) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) {
      add_directory(path, name + "/");
    } else if (error == std::errc::too_many_symbolic_link_levels) {
      report(name, "The link leads back to itself and was left out.");
    } else if (!fs::exists(status)) {
      report(name, "The link leads nowhere and was left out.");
    } else if (!fs::is_regular_file(status)) {
      report(name, "This is no file (but a device, pipe or socket) and was left out.");
    } else if (path.has_extension() && !format_of_name(name)) {
      report(name, "Files that end with " + path.extension().string() + " are not read; name the file itself to read it as text.");
    } else {
      add_file(name, path.string(), path.string());
    }
  }

  void add_file(const std::string& name, const std::string& path, const std::string& other_name) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    const auto [met, is_new] = met_.try_emplace(error ? path : real.string(), name);
    if (!is_new) return report(name, "The file was met before as " + met->second + " and is read once.");
    const std::string wanted = readable(name);
    const bool is_free = names_.insert(wanted).second;
    list_.files.push_back({is_free ? wanted : *names_.insert(readable(other_name)).first, path});
  }

  FileList list_;
  std::string given_;
  std::vector<fs::path> open_;              // directories around the one that is read, without links
  std::map<std::string, std::string> met_;  // path without links, name
  std::set<std::string> names_;
};

}  // namespace

FileList find_files(std::span<const std::string> paths) {
  return Finder().run(paths);
}

}  // namespace clew::ingest
