#include "tests/ingest/reader/scratch_folder.h"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace clew::test {

ScratchFolder::ScratchFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "clew-reader-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no folder for the test");
  root_ = pattern;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(root_, ignored);
}

void ScratchFolder::write(const std::string& name, std::string_view bytes) const {
  std::filesystem::create_directories((root_ / name).parent_path());
  std::ofstream(root_ / name, std::ios::binary) << bytes;
}

}  // namespace clew::test
