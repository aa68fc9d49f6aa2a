#include "ingest/language/format/thinc_model.h"

#include "ingest/language/format/model_error.h"
#include "ingest/language/format/msgpack_reader.h"

namespace clew::ingest::language {

namespace {

constexpr std::uint32_t kMostNodes = 10'000;  // pipelines have up to a hundred; a damaged length must not cost memory

// An array as msgpack-numpy writes it: {nd: true, type: "<f4", kind: "", shape: [..], data: bytes}.
FloatArray read_array(MsgpackReader& reader) {
  FloatArray array;
  std::string_view type;
  for (std::uint32_t pairs = reader.map(); pairs > 0; --pairs) {
    const std::string_view key = reader.text();
    if (key == "type") {
      type = reader.text();
    } else if (key == "shape") {
      for (std::uint32_t n = reader.array(); n > 0; --n) array.shape.push_back(reader.id());
    } else if (key == "data") {
      array.bytes = reader.text();
    } else {
      reader.skip();
    }
  }
  if (type != "<f4") reader.fail("expected an array of little-endian float32");
  std::size_t left = array.bytes.size() / sizeof(float);
  for (const std::size_t size : array.shape) left = size > 0 && left % size == 0 ? left / size : 0;
  if (left != 1 || array.bytes.size() % sizeof(float) != 0) reader.fail("an array does not have the size that its shape says");
  return array;
}

void read_node(MsgpackReader& reader, ThincNode& node) {
  for (std::uint32_t pairs = reader.map(); pairs > 0; --pairs) {
    const std::string_view key = reader.text();
    if (key == "name") {
      node.name = reader.text();
    } else if (key == "refs") {
      for (std::uint32_t refs = reader.map(); refs > 0; --refs) {
        const std::string_view name = reader.text();
        if (!reader.nil()) node.refs.emplace(name, reader.id());
      }
    } else {
      reader.skip();
    }
  }
}

void read_attrs(MsgpackReader& reader, ThincNode& node) {
  for (std::uint32_t pairs = reader.map(); pairs > 0; --pairs) {
    const std::string_view name = reader.text();
    node.attrs.emplace(name, reader.text());
  }
}

void read_params(MsgpackReader& reader, ThincNode& node) {
  for (std::uint32_t pairs = reader.map(); pairs > 0; --pairs) {
    const std::string_view name = reader.text();
    if (!reader.nil()) node.params.emplace(name, read_array(reader));
  }
}

// One entry for each node; the four lists of a file must be equally long.
template <typename ReadEntry>
void read_entries(MsgpackReader& reader, std::vector<ThincNode>& nodes, ReadEntry read_entry) {
  const std::uint32_t count = reader.array();
  if (count > kMostNodes) reader.fail("expected at most " + std::to_string(kMostNodes) + " nodes");
  if (nodes.empty()) nodes.resize(count);
  if (count != nodes.size()) reader.fail("expected as many entries as there are nodes");
  for (ThincNode& node : nodes) read_entry(reader, node);
}

}  // namespace

ThincModel::ThincModel(const std::filesystem::path& path) : file_(path) {
  MsgpackReader reader(file_.bytes(), path);
  for (std::uint32_t pairs = reader.map(); pairs > 0; --pairs) {
    const std::string_view key = reader.text();
    if (key == "nodes") {
      read_entries(reader, nodes_, read_node);
    } else if (key == "attrs") {
      read_entries(reader, nodes_, read_attrs);
    } else if (key == "params") {
      read_entries(reader, nodes_, read_params);
    } else {
      reader.skip();
    }
  }
  if (nodes_.empty()) fail("expected a thinc model with nodes.");
}

std::vector<const ThincNode*> ThincModel::named(std::string_view name) const {
  std::vector<const ThincNode*> found;
  for (const ThincNode& node : nodes_) {
    if (node.name == name) found.push_back(&node);
  }
  return found;
}

const ThincNode& ThincModel::only(std::string_view name) const {
  const auto found = named(name);
  if (found.size() != 1) {
    fail("expected one node '" + std::string(name) + "', found " + std::to_string(found.size()) + ": another architecture.");
  }
  return *found.front();
}

const ThincNode& ThincModel::ref(const ThincNode& node, std::string_view ref) const {
  const auto found = node.refs.find(ref);
  if (found == node.refs.end() || found->second >= nodes_.size()) {
    fail("expected a reference '" + std::string(ref) + "' of the node '" + node.name.substr(0, 40) + "': another architecture.");
  }
  return nodes_[found->second];
}

const FloatArray& ThincModel::param(const ThincNode& node, std::string_view name, const std::vector<std::size_t>& shape) const {
  const auto print = [](const std::vector<std::size_t>& sizes) {
    std::string text;
    for (const std::size_t size : sizes)
      text += (text.empty() ? "" : " x ") + (size == 0 ? std::string("any") : std::to_string(size));
    return text;
  };
  const auto found = node.params.find(name);
  if (found == node.params.end()) fail("the node '" + node.name.substr(0, 40) + "' lacks the parameter " + std::string(name) + ".");
  const auto& actual = found->second.shape;
  bool same = actual.size() == shape.size();
  for (std::size_t i = 0; same && i < shape.size(); ++i) same = shape[i] == 0 || shape[i] == actual[i];
  if (!same) {
    fail("the parameter " + std::string(name) + " of the node '" + node.name.substr(0, 40) + "' is " + print(actual) +
         ", expected " + print(shape) + ".");
  }
  return found->second;
}

std::int64_t ThincModel::integer_attr(const ThincNode& node, std::string_view name) const {
  const auto found = node.attrs.find(name);
  if (found == node.attrs.end()) fail("the node '" + node.name.substr(0, 40) + "' lacks the attribute " + std::string(name) + ".");
  return MsgpackReader(found->second, path()).integer();
}

std::vector<std::string> ThincModel::strings_attr(const ThincNode& node, std::string_view name) const {
  const auto found = node.attrs.find(name);
  if (found == node.attrs.end()) fail("the node '" + node.name.substr(0, 40) + "' lacks the attribute " + std::string(name) + ".");
  MsgpackReader reader(found->second, path());
  std::vector<std::string> strings;
  for (std::uint32_t n = reader.array(); n > 0; --n) strings.emplace_back(reader.text());
  return strings;
}

void ThincModel::fail(std::string_view problem) const {
  throw ModelError(path(), problem);
}

}  // namespace clew::ingest::language
